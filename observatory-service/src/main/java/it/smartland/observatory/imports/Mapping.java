package it.smartland.observatory.imports;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.observatory.series.Period;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file says what.
 *
 * @param skipLines how many lines come before the one that names the columns
 * @param skipUnknownTerritories whether a territory that the observatory does not know is passed over
 */
record Mapping(
        Charset charset,
        char delimiter,
        char decimal,
        int skipLines,
        String territoryColumn,
        PeriodSource period,
        List<Values> values,
        boolean skipUnknownTerritories) {

    /** Where the period of a row comes from. */
    sealed interface PeriodSource permits FixedPeriod, PeriodColumns {}

    /** Every row speaks of the same period. */
    record FixedPeriod(Period value) implements PeriodSource {}

    /** A column holds the period, or one its year and another its month. */
    record PeriodColumns(String column, @Nullable String month) implements PeriodSource {}

    /** One column of values, see {@link ImportRequest.ValueColumn}. */
    record Values(
            String column,
            String indicator,
            BigDecimal scale,
            @Nullable String per,
            @Nullable Integer decimals,
            @Nullable ObservationStatus missing) {

        static Values plain(String column, String indicator) {
            return new Values(column, indicator, BigDecimal.ONE, null, null, null);
        }

        private static Values of(ImportRequest.ValueColumn said) {
            return new Values(
                    Objects.requireNonNull(said.column()),
                    Objects.requireNonNull(said.indicator()),
                    Objects.requireNonNullElse(said.scale(), BigDecimal.ONE),
                    said.per(),
                    said.decimals(),
                    said.missing());
        }
    }

    /** What a request means, or 422 with everything that it leaves open. */
    static Mapping of(ImportRequest request) {
        if (request.format() != null) {
            return request.format().mapping();
        }
        List<Fault> faults = faults(request);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new Mapping(
                request.encoding() == null ? StandardCharsets.UTF_8 : Charset.forName(request.encoding()),
                Objects.requireNonNullElse(request.delimiter(), ",").charAt(0),
                Objects.requireNonNullElse(request.decimal(), ".").charAt(0),
                Objects.requireNonNullElse(request.skipLines(), 0),
                Objects.requireNonNull(
                        Objects.requireNonNull(request.territory()).column()),
                source(Objects.requireNonNull(request.period())),
                Objects.requireNonNull(request.values()).stream()
                        .map(Values::of)
                        .toList(),
                Boolean.TRUE.equals(request.skipUnknownTerritories()));
    }

    private static PeriodSource source(ImportRequest.PeriodSource said) {
        return said.column() == null
                ? new FixedPeriod(Period.of(said.value()).orElseThrow())
                : new PeriodColumns(said.column(), null);
    }

    private static List<Fault> faults(ImportRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.territory() == null) {
            faults.add(new Fault("/territory", "not-null"));
        }
        faults.addAll(faults(request.period()));
        List<ImportRequest.ValueColumn> values = request.values();
        if (values == null) {
            faults.add(new Fault("/values", "not-null"));
        } else {
            IntStream.range(0, values.size())
                    .filter(i -> isNotMissing(values.get(i).missing()))
                    .forEach(i -> faults.add(new Fault("/values/" + i + "/missing", "unknown-value", "H, L, M, O, Q")));
        }
        return faults;
    }

    private static List<Fault> faults(ImportRequest.@Nullable PeriodSource period) {
        if (period == null) {
            return List.of(new Fault("/period", "not-null"));
        }
        if ((period.column() == null) == (period.value() == null)) {
            return List.of(new Fault("/period", "column-or-value"));
        }
        return period.value() == null || Period.of(period.value()).isPresent()
                ? List.of()
                : List.of(new Fault("/period/value", "bad-period"));
    }

    private static boolean isNotMissing(@Nullable ObservationStatus status) {
        return status != null && !status.isMissing();
    }
}
