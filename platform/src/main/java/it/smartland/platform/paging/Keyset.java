package it.smartland.platform.paging;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order in which a list is walked page by page: by a key, the id settling ties. Its SQL takes the end of the page
 * before as {@code :lastKey} and {@code :lastId}.
 *
 * @param <T> a row of the list
 */
public final class Keyset<T> {

    private final String name;
    private final String orderBy;
    private final String beyond;
    private final Function<T, UUID> idOf;
    private final @Nullable Key<T> key;

    private Keyset(String name, String orderBy, String beyond, Function<T, UUID> idOf, @Nullable Key<T> key) {
        this.name = name;
        this.orderBy = orderBy;
        this.beyond = beyond;
        this.idOf = idOf;
        this.key = key;
    }

    /** By the id alone, which grows with time: the newest first. */
    public static <T> Keyset<T> newestId(String name, String id, Function<T, UUID> idOf) {
        return new Keyset<>(name, id + " desc", id + " < :lastId", idOf, null);
    }

    /** The greatest key first. */
    public static <T> Keyset<T> descending(String name, Key<T> key, String id, Function<T, UUID> idOf) {
        return new Keyset<>(
                name,
                key.sql + " desc, " + id + " desc",
                "(" + key.sql + ", " + id + ") < (:lastKey, :lastId)",
                idOf,
                key);
    }

    /** The least key first. */
    public static <T> Keyset<T> ascending(String name, Key<T> key, String id, Function<T, UUID> idOf) {
        return new Keyset<>(
                name, key.sql + ", " + id, "(" + key.sql + ", " + id + ") > (:lastKey, :lastId)", idOf, key);
    }

    /** What stands after {@code order by}. */
    public String orderBy() {
        return orderBy;
    }

    /** The condition that a row comes after the page before. */
    public String beyond() {
        return beyond;
    }

    /** Where a page ends. */
    public Cursor position(T last) {
        UUID id = idOf.apply(last);
        return key == null ? Cursor.at(name, id) : Cursor.at(name, id, key.of.apply(last));
    }

    /** The values of {@link #beyond()}; a cursor of another order is refused with 400. */
    public Map<String, Object> after(Cursor cursor) {
        if (!cursor.text(0).equals(name)) {
            throw ProblemException.malformed(List.of(new Fault("?cursor", "invalid-cursor")));
        }
        return key == null
                ? Map.of("lastId", cursor.uuid(1))
                : Map.of("lastId", cursor.uuid(1), "lastKey", key.read.apply(cursor));
    }

    /** What a list is ordered by: its SQL, its value in a row and in a cursor. */
    public static final class Key<T> {

        private static final int PLACE = 2;

        private final String sql;
        private final Function<T, ?> of;
        private final Function<Cursor, Object> read;

        private Key(String sql, Function<T, ?> of, Function<Cursor, Object> read) {
            this.sql = sql;
            this.of = of;
            this.read = read;
        }

        public static <T> Key<T> instant(String sql, Function<T, Instant> of) {
            return new Key<>(sql, of, cursor -> cursor.instant(PLACE));
        }

        public static <T> Key<T> number(String sql, Function<T, Long> of) {
            return new Key<>(sql, of, cursor -> cursor.number(PLACE));
        }

        public static <T> Key<T> text(String sql, Function<T, String> of) {
            return new Key<>(sql, of, cursor -> cursor.text(PLACE));
        }

        public static <T> Key<T> real(String sql, Function<T, Double> of) {
            return new Key<>(sql, of, cursor -> cursor.real(PLACE));
        }
    }
}
