package it.smartland.observatory.imports;

import static it.smartland.observatory.vintage.FindingCode.BAD_NUMBER;
import static it.smartland.observatory.vintage.FindingCode.BAD_PERIOD;
import static it.smartland.observatory.vintage.FindingCode.LOST_LEADING_ZERO;
import static it.smartland.observatory.vintage.FindingCode.MISSING_CELL;
import static it.smartland.observatory.vintage.FindingCode.TERRITORY_NOT_IN_FORCE;
import static it.smartland.observatory.vintage.FindingCode.UNKNOWN_TERRITORY;
import static it.smartland.observatory.vintage.FindingCode.VALUE_OUT_OF_RANGE;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.observatory.imports.Layout.Measure;
import it.smartland.observatory.series.Period;
import it.smartland.observatory.vintage.FindingCode;
import it.smartland.observatory.vintage.StagedRow;
import it.smartland.observatory.vintage.StagedRow.Finding;
import it.smartland.observatory.vintage.StagedRow.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a file to the rules, one after the other, and tells everything that is wrong with each. */
final class RowReader {

    private static final int DECIMALS_OF_A_QUOTIENT = 6;

    private final Mapping mapping;
    private final Layout layout;
    private final Vocabulary vocabulary;
    private final Numbers numbers;
    private long rejected;

    RowReader(Mapping mapping, Layout layout, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.layout = layout;
        this.vocabulary = vocabulary;
        this.numbers = new Numbers(mapping.decimal());
    }

    /** How many values were refused so far. */
    long rejected() {
        return rejected;
    }

    List<StagedRow> read(long line, List<String> cells) {
        return new Row(line, cells).read();
    }

    /** One row while it is read. */
    private final class Row {

        private final long line;
        private final List<String> cells;
        private final List<StagedRow> staged = new ArrayList<>();

        Row(long line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        List<StagedRow> read() {
            String said = layout.cell(cells, mapping.territoryColumn());
            Optional<String> territory = vocabulary.territory(said == null ? "" : said);
            if (territory.isEmpty() && mapping.skipUnknownTerritories()) {
                return List.of();
            }
            Period period = period();
            if (territory.isEmpty()) {
                tell(
                        mapping.territoryColumn(),
                        said == null || said.isEmpty() ? MISSING_CELL : UNKNOWN_TERRITORY,
                        said);
            }
            String code = territory
                    .filter(found -> period == null || stood(found, period))
                    .orElse(null);
            if (code != null && !code.equals(said)) {
                staged.add(new Finding(line, mapping.territoryColumn(), LOST_LEADING_ZERO, said, true));
            }
            layout.measures().forEach(measure -> measure(measure, code, period));
            return staged;
        }

        private @Nullable Period period() {
            String said = layout.period(cells);
            Optional<Period> period = Period.of(said);
            if (period.isEmpty()) {
                tell(layout.periodColumn(), said == null || said.isEmpty() ? MISSING_CELL : BAD_PERIOD, said);
            }
            return period.orElse(null);
        }

        private boolean stood(String territory, Period period) {
            boolean stood = vocabulary.stood(territory, period);
            if (!stood) {
                tell(mapping.territoryColumn(), TERRITORY_NOT_IN_FORCE, territory);
            }
            return stood;
        }

        private void measure(Measure measure, @Nullable String territory, @Nullable Period period) {
            String cell = layout.cell(cells, measure.position());
            if (cell != null && cell.isEmpty() && measure.values().missing() == null) {
                return;
            }
            int before = staged.size();
            boolean fits = period == null || fits(measure, period);
            BigDecimal value = cell == null || cell.isEmpty() ? null : value(measure, cell);
            if (cell == null) {
                tell(measure.values().column(), MISSING_CELL, null);
            }
            if (territory == null || period == null || !fits || staged.size() > before) {
                rejected++;
                return;
            }
            ObservationStatus status = value == null && measure.values().missing() != null
                    ? measure.values().missing()
                    : ObservationStatus.A;
            staged.add(new Value(
                    line, measure.values().column(), measure.values().indicator(), territory, period, value, status));
        }

        private boolean fits(Measure measure, Period period) {
            boolean fits = period.fits(measure.indicator().frequency());
            if (!fits) {
                tell(layout.periodColumn(), BAD_PERIOD, period.code());
            }
            return fits;
        }

        private @Nullable BigDecimal value(Measure measure, String cell) {
            BigDecimal number = number(measure.values().column(), cell);
            if (number == null) {
                return null;
            }
            BigDecimal scaled = number.multiply(measure.values().scale());
            String per = measure.values().per();
            BigDecimal value =
                    per == null ? rounded(scaled, measure.values().decimals()) : quotient(scaled, per, measure);
            return value == null ? null : inRange(measure, value, cell);
        }

        private @Nullable BigDecimal quotient(BigDecimal dividend, String column, Measure measure) {
            String cell = layout.cell(cells, measure.perPosition());
            BigDecimal divisor = number(column, cell == null ? "" : cell);
            if (divisor == null) {
                return null;
            }
            if (divisor.signum() == 0) {
                tell(column, BAD_NUMBER, cell);
                return null;
            }
            Integer decimals = measure.values().decimals();
            return dividend.divide(divisor, decimals == null ? DECIMALS_OF_A_QUOTIENT : decimals, RoundingMode.HALF_UP);
        }

        private BigDecimal rounded(BigDecimal value, @Nullable Integer decimals) {
            return decimals == null ? value : value.setScale(decimals, RoundingMode.HALF_UP);
        }

        private @Nullable BigDecimal inRange(Measure measure, BigDecimal value, String cell) {
            BigDecimal minimum = measure.indicator().minimum();
            BigDecimal maximum = measure.indicator().maximum();
            boolean low = minimum != null && value.compareTo(minimum) < 0;
            boolean high = maximum != null && value.compareTo(maximum) > 0;
            if (low || high) {
                tell(measure.values().column(), VALUE_OUT_OF_RANGE, cell);
            }
            return value;
        }

        private @Nullable BigDecimal number(String column, String cell) {
            Optional<BigDecimal> number = numbers.read(cell);
            if (number.isEmpty()) {
                tell(column, BAD_NUMBER, cell);
            }
            return number.orElse(null);
        }

        private void tell(String field, FindingCode code, @Nullable String found) {
            staged.add(new Finding(line, field, code, found, false));
        }
    }
}
