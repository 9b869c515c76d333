package it.smartland.portal.solution;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.client.participation.Opinion;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solution.Status;
import it.smartland.portal.link.Address;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Sorting;
import it.smartland.portal.part.Stars;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one solution shows.
 *
 * @param threads the answers below each of the opinions, in the order in which one reads them
 * @param own what the reader has voted here
 * @param takesPart whether votes are taken now, and {@code takesOpinions} opinions
 * @param answer what the body that asked answers, or by when it must
 * @param officer whether the reader writes for that body
 * @param together what ties it to others
 * @param lineage empty while nobody tells it
 */
public record SolutionPage(
        Challenge challenge,
        Solution solution,
        Page<Opinion> opinions,
        Map<UUID, List<Opinion>> threads,
        Opinions.Sort order,
        @Nullable String cursor,
        OwnVotes own,
        boolean takesPart,
        boolean takesOpinions,
        SolutionForms forms,
        OfficialAnswer answer,
        boolean officer,
        Together together,
        Optional<Lineage> lineage) {

    static String path(UUID id) {
        return "/soluzioni/" + id;
    }

    public String path() {
        return path(solution.id());
    }

    public boolean is(Status status) {
        return solution.status() == status;
    }

    /** Who wrote it along: citizens by their public names, bodies by theirs. */
    public String coAuthors(Site site) {
        return solution.coAuthors().stream()
                .map(author -> author.name() == null ? site.word("solution.someone") : author.name())
                .collect(Collectors.joining(", "));
    }

    /** Whether its text was published more than once. */
    public boolean hasVersions() {
        return solution.textVersion() != null && solution.textVersion() > 1;
    }

    /** Nobody votes for their own. */
    public boolean mayVote() {
        return takesPart && !solution.mine();
    }

    /** What people gave; nothing while the challenge hides it. */
    public @Nullable Stars stars() {
        Solution.Rating rating = solution.rating();
        return rating == null ? null : new Stars(rating.mean(), rating.count(), rating.distribution());
    }

    /** With the answers to them. */
    public long opinionsWritten() {
        return solution.opinions();
    }

    /** What was answered to an opinion, and to those answers. */
    public List<Opinion> below(Opinion opinion) {
        return threads.getOrDefault(opinion.id(), List.of());
    }

    /** How many answers there are beyond those shown. */
    public long hiddenBelow(Opinion opinion) {
        return Math.max(0, opinion.replies() - below(opinion).size());
    }

    /** The form to answer an opinion: as it was refused, if it was. */
    public Form replyTo(Opinion opinion) {
        String id = opinion.id().toString();
        Form reply = forms.reply();
        Form own = reply.value("to").equals(id)
                ? reply
                : SolutionForms.blank().reply().with("to", id);
        return own.named("risposta-" + id);
    }

    public List<Sorting> sortings(Site site) {
        return Arrays.stream(Opinions.Sort.values())
                .map(sort -> new Sorting(site.word("opinions.sort." + sort), sorted(sort, null), sort == order))
                .toList();
    }

    public @Nullable String next() {
        return opinions.nextCursor() == null ? null : sorted(order, opinions.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : sorted(order, null);
    }

    private String sorted(Opinions.Sort sort, @Nullable String after) {
        return Address.of(path()).with("ordine", sort).with("dopo", after) + "#opinioni";
    }
}
