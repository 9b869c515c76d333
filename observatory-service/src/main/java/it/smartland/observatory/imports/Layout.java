package it.smartland.observatory.imports;

import it.smartland.observatory.imports.Mapping.FixedPeriod;
import it.smartland.observatory.imports.Mapping.PeriodColumns;
import it.smartland.observatory.imports.Mapping.PeriodSource;
import it.smartland.observatory.imports.Mapping.Values;
import it.smartland.observatory.indicator.IndicatorFacts;
import it.smartland.observatory.series.Period;
import it.smartland.observatory.vintage.FindingCode;
import it.smartland.observatory.vintage.StagedRow.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a row the mapped columns stand, once the file's line of names was read. */
final class Layout {

    /** Beyond any row: what stands there is missing. */
    private static final int NOWHERE = -1;

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Mapping mapping;
    private final long line;

    /** A column of values with its place and what is known of its indicator. */
    record Measure(Values values, int position, int perPosition, IndicatorFacts indicator) {}

    Layout(Mapping mapping, long line, List<String> names, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.line = line;
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i).strip(), i);
        }
        require(mapping.territoryColumn());
        if (mapping.period() instanceof PeriodColumns(String column, String month)) {
            require(column);
            require(month);
        }
        mapping.values().forEach(values -> add(values, vocabulary));
    }

    private void add(Values values, Vocabulary vocabulary) {
        boolean there = require(values.column()) & require(values.per());
        IndicatorFacts indicator = vocabulary.indicator(values.indicator());
        if (indicator == null) {
            findings.add(new Finding(line, values.column(), FindingCode.UNKNOWN_INDICATOR, values.indicator(), false));
        } else if (there) {
            measures.add(new Measure(values, position(values.column()), position(values.per()), indicator));
        }
    }

    private boolean require(@Nullable String column) {
        if (column == null || positions.containsKey(column)) {
            return true;
        }
        findings.add(new Finding(line, column, FindingCode.MISSING_COLUMN, null, false));
        return false;
    }

    private int position(@Nullable String column) {
        return column == null ? NOWHERE : positions.getOrDefault(column, NOWHERE);
    }

    /** What is wrong with the names. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether a row can tell anything: without territory or period it cannot. */
    boolean isReadable() {
        boolean period = switch (mapping.period()) {
            case FixedPeriod fixed -> true;
            case PeriodColumns(String column, String month) ->
                positions.containsKey(column) && (month == null || positions.containsKey(month));
        };
        return period && positions.containsKey(mapping.territoryColumn()) && !measures.isEmpty();
    }

    List<Measure> measures() {
        return measures;
    }

    /** The cell of a column; null where the row is too short. */
    @Nullable
    String cell(List<String> cells, String column) {
        return cell(cells, position(column));
    }

    @Nullable
    String cell(List<String> cells, int position) {
        return position < 0 || position >= cells.size()
                ? null
                : cells.get(position).strip();
    }

    /** What the row says of its period, as it stands there; null where the row is too short. */
    @Nullable
    String period(List<String> cells) {
        PeriodSource source = mapping.period();
        if (!(source instanceof PeriodColumns(String column, String month))) {
            return ((FixedPeriod) source).value().code();
        }
        String year = cell(cells, column);
        if (month == null || year == null) {
            return year;
        }
        String number = cell(cells, month);
        return number == null ? null : year + "-" + (number.length() == 1 ? "0" + number : number);
    }

    /** The column that a fault of the period is told at. */
    String periodColumn() {
        return switch (mapping.period()) {
            case FixedPeriod(Period value) -> value.code();
            case PeriodColumns(String column, String month) -> column;
        };
    }
}
