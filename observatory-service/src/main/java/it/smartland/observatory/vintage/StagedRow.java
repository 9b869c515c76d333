package it.smartland.observatory.vintage;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.observatory.series.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a line of a file comes to: a value that may become current, or a finding that its bringer is told. */
public sealed interface StagedRow {

    /** The line of the file, counted from 1 as an editor shows it. */
    long line();

    /** The column of the file. */
    String field();

    /** A value of an indicator on a territory in a period. */
    record Value(
            long line,
            String field,
            String indicator,
            String territory,
            Period period,
            @Nullable BigDecimal value,
            ObservationStatus status)
            implements StagedRow {}

    /**
     * Something that is wrong, or worth a look.
     *
     * @param found what stands in the file; null where nothing does
     * @param warning whether the value is taken all the same
     */
    record Finding(
            long line,
            String field,
            FindingCode code,
            @Nullable String found,
            boolean warning) implements StagedRow {}
}
