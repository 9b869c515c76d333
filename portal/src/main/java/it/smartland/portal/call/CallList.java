package it.smartland.portal.call;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Call.Status;
import it.smartland.portal.client.grants.Calls.Sort;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of calls shows.
 *
 * @param office whether the reader may write calls
 * @param applicant whether the reader acts for a body, which may apply
 * @param evaluator whether the reader judges applications
 */
public record CallList(CallFilter filter, Page<Call> found, boolean office, boolean applicant, boolean evaluator) {

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    public List<Choice> statuses(Site site) {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.DRAFT || office)
                .map(status -> new Choice(status.name(), site.word("call.status." + status)))
                .toList();
    }

    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Sorting(
                        site.word("calls.sort." + sort), filter.by(sort).path(), sort == filter.order()))
                .toList();
    }

    /** The filters in force, each with the way to let it go. */
    public List<Filter> active(Site site) {
        List<Filter> active = new ArrayList<>();
        if (filter.stato() != null) {
            active.add(new Filter(
                    site.word("call.status." + filter.stato()),
                    filter.ofStatus(null).path()));
        }
        if (filter.anno() != null) {
            active.add(new Filter(filter.anno().toString(), filter.ofAnyYear().path()));
        }
        return active;
    }

    /** The drafts of the office that the reader acts for. */
    public String drafts() {
        return CallFilter.all().ofStatus(Status.DRAFT).path();
    }

    public @Nullable String next() {
        return found.nextCursor() == null
                ? null
                : filter.after(found.nextCursor()).path();
    }

    public @Nullable String first() {
        return filter.dopo() == null ? null : filter.after(null).path();
    }
}
