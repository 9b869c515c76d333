package it.smartland.portal.practice;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practices.Sort;
import it.smartland.portal.part.Facet;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of practices shows.
 *
 * @param ways in which it can be narrowed
 * @param mayWrite whether the reader is an officer, who may write one
 */
public record PracticeList(PracticeFilter filter, Page<Practice> found, List<Narrowing> ways, boolean mayWrite) {

    /** So many values of a facet are shown: more are a list to search, not one to choose from. */
    private static final int A_FEW = 8;

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    /** The orders there are; by relevance only where something is searched for. */
    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || filter.q() != null)
                .map(sort -> new Sorting(
                        site.word("practices.sort." + sort), filter.with("ordine", sort), sort == filter.order()))
                .toList();
    }

    /** Each way of narrowing with how many practices each value would leave. */
    public List<Facet> facets(Site site) {
        return ways.stream()
                .map(way -> new Facet(site.word("practices.facet." + way.facet()), values(way)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private List<Facet.Value> values(Narrowing way) {
        List<Page.Facet> counted =
                found.facets() == null ? List.of() : found.facets().getOrDefault(way.facet(), List.of());
        return counted.stream().limit(A_FEW).map(count -> value(way, count)).toList();
    }

    private Facet.Value value(Narrowing way, Page.Facet counted) {
        boolean chosen = counted.value().equals(way.chosen());
        String path = filter.with(way.parameter(), chosen ? null : counted.value());
        return new Facet.Value(way.label(counted.value()), counted.count(), path, chosen);
    }

    /** The filters in force, each with the way to let it go. */
    public List<Filter> active(Site site) {
        Stream<Filter> searched = Optional.ofNullable(filter.q()).stream()
                .map(words -> new Filter(site.word("practices.filter.searched", words), filter.with("q", null)));
        Stream<Filter> narrowed = ways.stream()
                .filter(way -> way.chosen() != null)
                .map(way -> new Filter(
                        way.label(Objects.requireNonNull(way.chosen())), filter.with(way.parameter(), null)));
        return Stream.concat(searched, narrowed).toList();
    }

    public @Nullable String next() {
        return found.nextCursor() == null ? null : filter.with("dopo", found.nextCursor());
    }

    public @Nullable String first() {
        return filter.dopo() == null ? null : filter.with("dopo", null);
    }
}
