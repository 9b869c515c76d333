package it.smartland.portal.challenge;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges.Sort;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Facet;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of challenges shows.
 *
 * @param owners the bodies that may ask
 * @param mayAsk whether the reader acts for one of them
 */
public record ChallengeList(ChallengeFilter filter, Page<Challenge> found, List<Choice> owners, boolean mayAsk) {

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    /** The orders there are; by relevance only where something is searched for. */
    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || filter.q() != null)
                .map(sort -> new Sorting(
                        site.word("challenges.sort." + sort), filter.by(sort).path(), sort == filter.order()))
                .toList();
    }

    /** The states and areas, each with how many challenges it would leave and the way to it. */
    public List<Facet> facets(Site site) {
        return Stream.of(
                        new Facet(site.word("challenges.filter.status"), statuses(site)),
                        new Facet(site.word("challenge.area"), areas(site)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private List<Facet.Value> statuses(Site site) {
        return counted("status")
                .map(counted -> value(
                        counted,
                        Status.valueOf(counted.value()),
                        filter.stato(),
                        "challenge.status.",
                        filter::ofStatus,
                        site))
                .toList();
    }

    private List<Facet.Value> areas(Site site) {
        return counted("area")
                .map(counted ->
                        value(counted, Area.valueOf(counted.value()), filter.ambito(), "area.", filter::ofArea, site))
                .toList();
    }

    /** One value: the way to it, or away from it when it is the one chosen. */
    private static <V extends Enum<V>> Facet.Value value(
            Page.Facet counted,
            V value,
            @Nullable V chosen,
            String words,
            Function<@Nullable V, ChallengeFilter> narrowed,
            Site site) {
        ChallengeFilter other = narrowed.apply(value == chosen ? null : value);
        return new Facet.Value(site.word(words + value), counted.count(), other.path(), value == chosen);
    }

    private Stream<Page.Facet> counted(String facet) {
        return found.facets() == null ? Stream.empty() : found.facets().getOrDefault(facet, List.of()).stream();
    }

    /** The filters in force, each with the way to let it go. */
    public List<Filter> active(Site site) {
        List<Filter> active = new ArrayList<>();
        if (filter.q() != null) {
            active.add(new Filter(
                    site.word("challenges.filter.searched", filter.q()),
                    filter.searchingNothing().path()));
        }
        if (filter.stato() != null) {
            active.add(new Filter(
                    site.word("challenge.status." + filter.stato()),
                    filter.ofStatus(null).path()));
        }
        if (filter.ente() != null) {
            active.add(new Filter(owner(filter.ente()), filter.ofAnyOwner().path()));
        }
        if (filter.ambito() != null) {
            active.add(new Filter(
                    site.word("area." + filter.ambito()), filter.ofArea(null).path()));
        }
        return active;
    }

    /** The drafts of the body that the reader acts for. */
    public String drafts() {
        return ChallengeFilter.all().ofStatus(Status.DRAFT).path();
    }

    public @Nullable String next() {
        return found.nextCursor() == null
                ? null
                : filter.after(found.nextCursor()).path();
    }

    public @Nullable String first() {
        return filter.dopo() == null ? null : filter.after(null).path();
    }

    private String owner(String code) {
        return owners.stream()
                .filter(owner -> owner.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
