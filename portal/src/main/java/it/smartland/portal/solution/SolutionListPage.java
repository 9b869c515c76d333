package it.smartland.portal.solution;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.link.Address;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of all solutions shows.
 *
 * @param proposer the body whose solutions alone are shown; null for everybody's
 * @param cursor of the stretch before
 */
public record SolutionListPage(
        Page<Solution> found,
        @Nullable Choice proposer,
        Solutions.Sort order,
        @Nullable String cursor) {

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Solutions.Sort.values())
                .map(sort -> new Sorting(site.word("solution.sort." + sort), path(sort, null), sort == order))
                .toList();
    }

    /** The filter in force, with the way to let it go. */
    public List<Filter> active(Site site) {
        return proposer == null
                ? List.of()
                : List.of(new Filter(
                        site.word("solutions.filter.of", proposer.label()),
                        Address.of("/soluzioni").with("ordine", order).toString()));
    }

    public @Nullable String next() {
        return found.nextCursor() == null ? null : path(order, found.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : path(order, null);
    }

    private String path(Solutions.Sort sort, @Nullable String after) {
        return Address.of("/soluzioni")
                .with("ente", proposer == null ? null : proposer.value())
                .with("ordine", sort)
                .with("dopo", after)
                .toString();
    }
}
