package it.smartland.observatory.imports;

import it.smartland.platform.row.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A line of an import's report.
 *
 * @param line the line of the file, counted from 1 as an editor shows it
 * @param found what stands there; null where nothing does
 */
record Finding(
        long line, String field, String code, @Nullable String found) {

    static Finding of(Columns row) {
        return new Finding(
                row.get("line", Long.class),
                row.get("field", String.class),
                row.get("code", String.class),
                row.orNull("found", String.class));
    }
}
