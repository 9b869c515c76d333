package it.smartland.portal.answer;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.link.Address;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Filter;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public list of official answers shows.
 *
 * @param body the one whose answers alone are shown; null for all
 * @param cursor of the stretch before
 * @param desk whether the reader writes for a body
 */
public record AnswerListPage(
        Page<OfficialAnswer> found,
        Kind kind,
        @Nullable Choice body,
        @Nullable String cursor,
        boolean desk) {

    /** Which answers are listed. */
    public enum Kind {
        OVERDUE(true, false, "DUE"),
        AWAITED(false, false, "DUE"),
        GIVEN(null, true, "NEWEST");

        final @Nullable Boolean overdue;
        final boolean answered;
        final String sort;

        Kind(@Nullable Boolean overdue, boolean answered, String sort) {
            this.overdue = overdue;
            this.answered = answered;
            this.sort = sort;
        }
    }

    public long total() {
        return found.total() == null ? found.items().size() : found.total();
    }

    /** The kinds to choose among, as other lists choose an order. */
    public List<Sorting> kinds(Site site) {
        return Arrays.stream(Kind.values())
                .map(each -> new Sorting(site.word("answers.kind." + each), path(each, body, null), each == kind))
                .toList();
    }

    public List<Filter> active() {
        return body == null ? List.of() : List.of(new Filter(body.label(), path(kind, null, null)));
    }

    public @Nullable String next() {
        return found.nextCursor() == null ? null : path(kind, body, found.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : path(kind, body, null);
    }

    private static String path(Kind kind, @Nullable Choice body, @Nullable String after) {
        return Address.of("/risposte")
                .with("quali", kind)
                .with("ente", body == null ? null : body.value())
                .with("dopo", after)
                .toString();
    }
}
