package it.smartland.observatory.observation;

import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.series.Period;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which values of an indicator are read.
 *
 * @param territories codes; none for all
 * @param from periods that begin on that day or later
 * @param to periods that begin on that day or earlier
 * @param asOf as it was known at that instant; as it is known now, where none is named
 * @param lastN so many of the latest periods of each territory; all, where none is named
 */
record ObservationFilter(
        List<String> territories,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        @Nullable Integer lastN) {

    /** What the query says, or 400 with everything that cannot be read in it. */
    static ObservationFilter of(
            @Nullable List<String> territories,
            @Nullable String from,
            @Nullable String to,
            @Nullable String asOf,
            @Nullable Integer lastN) {
        List<Fault> faults = new ArrayList<>();
        Period first = period("from", from, faults);
        Period last = period("to", to, faults);
        Instant known = asOf == null ? null : instant(asOf, faults);
        if (lastN != null && lastN < 1) {
            faults.add(new Fault("?lastN", "positive"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.malformed(faults);
        }
        return new ObservationFilter(
                territories == null ? List.of() : List.copyOf(territories),
                first == null ? null : first.firstDay(),
                last == null ? null : last.lastDay(),
                known,
                lastN);
    }

    private static @Nullable Period period(String name, @Nullable String said, List<Fault> faults) {
        if (said == null) {
            return null;
        }
        Period period = Period.of(said).orElse(null);
        if (period == null) {
            faults.add(new Fault("?" + name, "bad-period"));
        }
        return period;
    }

    /** An instant, or a day: what was known at its end. */
    private static @Nullable Instant instant(String said, List<Fault> faults) {
        try {
            return said.length() > "2026-01-01".length()
                    ? OffsetDateTime.parse(said).toInstant()
                    : LocalDate.parse(said)
                            .plusDays(1)
                            .atStartOfDay(ObservatoryApi.ROME)
                            .toInstant()
                            .minus(1, ChronoUnit.MICROS);
        } catch (DateTimeParseException unreadable) {
            faults.add(new Fault("?asOf", "as-of"));
            return null;
        }
    }

    String conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add("indicator = :indicator");
        conditions.add(
                asOf == null
                        ? "superseded is null"
                        : "vintage <= :asOf and (superseded is null or superseded > :asOf)");
        if (!territories.isEmpty()) {
            conditions.add("territory = any(:territories)");
        }
        if (from != null) {
            conditions.add("starts >= :from");
        }
        if (to != null) {
            conditions.add("starts <= :to");
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (asOf != null) {
            values.put("asOf", asOf);
        }
        if (!territories.isEmpty()) {
            values.put("territories", territories.toArray(String[]::new));
        }
        if (from != null) {
            values.put("from", from);
        }
        if (to != null) {
            values.put("to", to);
        }
        return values;
    }
}
