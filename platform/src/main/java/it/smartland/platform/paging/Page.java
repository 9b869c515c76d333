package it.smartland.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor to be passed as {@code ?cursor=} for the page after, or null on the last
 * @param total all rows of the list, when {@code ?total=true} asked for it
 * @param facets per field, how many rows each value would leave under the other filters, when asked for
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facet>> facets) {

    /** One value of a facet and the rows it leaves. */
    public record Facet(String value, long count) {}

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, @Nullable String nextCursor) {
        this(items, nextCursor, null, null);
    }

    /** The page out of the {@link PageRequest#fetch()} rows that the query brought. */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, Cursor> position) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, request.limit());
        return new Page<>(items, position.apply(items.getLast()).encode());
    }

    /** The same page as its readers see its items. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor, total, facets);
    }

    public Page<T> withTotal(long total) {
        return new Page<>(items, nextCursor, total, facets);
    }

    public Page<T> withFacets(Map<String, List<Facet>> facets) {
        return new Page<>(items, nextCursor, total, facets);
    }
}
