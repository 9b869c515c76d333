package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenge.Phase;
import it.smartland.portal.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phase of a challenge, as its page lists it.
 *
 * @param runs whether it is the one that runs
 */
public record PhaseLine(Phase phase, boolean runs) {

    static List<PhaseLine> of(Challenge challenge, Instant now) {
        boolean open = challenge.status() == Challenge.Status.OPEN;
        return challenge.phases().stream()
                .map(phase -> new PhaseLine(phase, open && phase.runs(now)))
                .toList();
    }

    public String span(Site site) {
        return site.word(
                "challenge.span",
                site.formats().dateTime(phase.from()),
                site.formats().dateTime(phase.to()));
    }

    /** What it takes in, in words. */
    public String takes(Site site) {
        String taken = Stream.of(
                        phase.create() ? "challenge.phase.create" : "",
                        phase.vote() ? "challenge.phase.vote" : "",
                        phase.comment() ? "challenge.phase.comment" : "")
                .filter(word -> !word.isEmpty())
                .map(site::word)
                .collect(Collectors.joining(", "));
        return taken.isEmpty() ? site.word("challenge.phase.nothing") : taken;
    }
}
