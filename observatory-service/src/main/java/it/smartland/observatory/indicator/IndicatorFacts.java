package it.smartland.observatory.indicator;

import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.Polarity;
import it.smartland.platform.problem.Fault;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an indicator. A draft may lack what has to be found out still; nothing is published without it.
 *
 * @param minimum the least value that can be, such as 0 for a percentage; none where there is none
 * @param maximum the greatest value that can be
 */
public record IndicatorFacts(
        String nameIt,
        String nameEn,
        @Nullable String unit,
        @Nullable String source,
        @Nullable String licence,
        @Nullable Frequency frequency,
        @Nullable String method,
        @Nullable Polarity polarity,
        DataTheme theme,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    /** Everything that is missing for a publication. */
    List<Fault> gaps() {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("unit", unit);
        needed.put("source", source);
        needed.put("licence", licence);
        needed.put("frequency", frequency);
        needed.put("method", method);
        needed.put("polarity", polarity);
        return needed.entrySet().stream()
                .filter(fact -> Objects.isNull(fact.getValue()))
                .map(fact -> new Fault("/" + fact.getKey(), "needed-for-publication"))
                .toList();
    }
}
