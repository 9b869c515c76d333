package it.smartland.observatory.imports;

import it.smartland.observatory.indicator.IndicatorFacts;
import it.smartland.observatory.series.Period;
import it.smartland.observatory.territory.Places.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the observatory knows when a file is read: its territories, and the indicators that the file speaks of. */
final class Vocabulary {

    private static final int DIGITS_OF_A_MUNICIPALITY = 6;

    private final Map<String, Optional<LocalDate>> lastDays = new HashMap<>();
    private final Map<String, IndicatorFacts> indicators;

    Vocabulary(List<Place> places, Map<String, IndicatorFacts> indicators) {
        places.forEach(place -> lastDays.put(place.code(), Optional.ofNullable(place.validTo())));
        this.indicators = Map.copyOf(indicators);
    }

    /** The territory of that code, or of that code with the zero that a spreadsheet took from it. */
    Optional<String> territory(String said) {
        if (lastDays.containsKey(said)) {
            return Optional.of(said);
        }
        boolean shortened = said.length() == DIGITS_OF_A_MUNICIPALITY - 1;
        return Optional.of("0" + said).filter(code -> shortened && lastDays.containsKey(code));
    }

    /**
     * Whether a value of that period may be of that territory: not of one that had ended before. Values of times before a
     * territory began are taken: sources recompute them on today's borders.
     */
    boolean stood(String territory, Period period) {
        return lastDays.getOrDefault(territory, Optional.empty())
                .map(last -> !period.firstDay().isAfter(last))
                .orElse(true);
    }

    @Nullable
    IndicatorFacts indicator(String code) {
        return indicators.get(code);
    }
}
