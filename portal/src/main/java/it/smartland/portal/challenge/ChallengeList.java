package it.smartland.portal.challenge;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges.Sort;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    public List<Choice> statuses(Site site) {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.DRAFT || mayAsk)
                .map(status -> new Choice(status.name(), site.word("challenge.status." + status)))
                .toList();
    }

    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Sorting(
                        site.word("challenges.sort." + sort), filter.by(sort).path(), sort == filter.order()))
                .toList();
    }

    /** The filters in force, each with the way to let it go. */
    public List<Filter> active(Site site) {
        List<Filter> active = new ArrayList<>();
        if (filter.stato() != null) {
            active.add(new Filter(
                    site.word("challenge.status." + filter.stato()),
                    filter.anyStatus().path()));
        }
        if (filter.ente() != null) {
            active.add(new Filter(owner(filter.ente()), filter.anyOwner().path()));
        }
        return active;
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
