package it.smartland.platform.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page a reader asks for with {@code ?limit=&cursor=}; a controller takes it as an argument.
 *
 * @param limit rows of the page, 1 to 100, 20 unless said
 * @param cursor the end of the page before, or null for the first
 */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** What a query fetches: one row more than the page holds tells whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor);
    }
}
