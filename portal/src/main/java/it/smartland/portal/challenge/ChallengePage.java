package it.smartland.portal.challenge;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Participation;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.link.Address;
import it.smartland.portal.link.Excerpt;
import it.smartland.portal.link.SignIn;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one challenge shows.
 *
 * @param takesSolutions whether it can be answered now
 * @param officer whether the reader may open and close it
 * @param participation empty while nobody tells it
 * @param phases what people may do when
 * @param extensions every time that it was put off, the newest first
 * @param lineage empty while nobody tells it
 * @param move the officer's last act, with why it was refused
 */
public record ChallengePage(
        Challenge challenge,
        Page<Solution> solutions,
        Solutions.Sort sort,
        @Nullable String cursor,
        boolean takesSolutions,
        boolean officer,
        Optional<Participation> participation,
        List<PhaseLine> phases,
        List<Challenge.Extension> extensions,
        Optional<Lineage> lineage,
        Form move) {

    public String path() {
        return challenge.path();
    }

    /** The form to answer it; who is not signed in comes there by signing in. */
    public String answering(Site site) {
        String form = path() + "/rispondi";
        return site.signedIn() ? form : SignIn.andBackTo(form, site);
    }

    /** Its reason in the length that search engines show. */
    public String summary() {
        return Excerpt.of(challenge.description());
    }

    public long total() {
        return solutions.total() == null ? solutions.items().size() : solutions.total();
    }

    public boolean talliesHidden() {
        return challenge.hiddenTallies() && challenge.status() == Status.OPEN;
    }

    public boolean isDraft() {
        return challenge.status() == Status.DRAFT;
    }

    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Solutions.Sort.values())
                .filter(order -> order == Solutions.Sort.NEWEST || !talliesHidden())
                .map(order -> new Sorting(site.word("solution.sort." + order), sorted(order, null), order == sort))
                .toList();
    }

    public @Nullable String next() {
        return solutions.nextCursor() == null ? null : sorted(sort, solutions.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : sorted(sort, null);
    }

    private String sorted(Solutions.Sort order, @Nullable String after) {
        return Address.of(path()).with("ordine", order).with("dopo", after) + "#soluzioni";
    }
}
