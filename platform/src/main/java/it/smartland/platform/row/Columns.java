package it.smartland.platform.row;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of one row. */
public final class Columns {

    private final Readable row;

    private Columns(Readable row) {
        this.row = row;
    }

    /** Reads every row of a query by its columns. */
    public static <T> Function<Readable, T> into(Function<Columns, T> object) {
        return row -> object.apply(new Columns(row));
    }

    /** Of a column that is never null. */
    public <T> T get(String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** Of a column that may be null. */
    public <T> @Nullable T orNull(String column, Class<T> type) {
        return row.get(column, type);
    }
}
