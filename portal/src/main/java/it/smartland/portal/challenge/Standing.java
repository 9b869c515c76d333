package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.part.Step;
import it.smartland.portal.part.Step.Progress;
import it.smartland.portal.part.Tone;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a challenge stands, in the reader's words.
 *
 * @param when until when it is open, or since when it is not
 */
public record Standing(Tone tone, String label, String when) {

    private static final int A_FEW_DAYS = 60;

    public static Standing of(Challenge challenge, Site site) {
        Status status = challenge.status();
        boolean ahead = status == Status.DRAFT || status == Status.OPEN;
        return new Standing(
                tone(status),
                site.word("challenge.status." + status),
                ahead ? closing(challenge, site) : site.word("challenge.closed.on", day(challenge, site)));
    }

    private static String closing(Challenge challenge, Site site) {
        return site.formats().daysTo(challenge.closesAt()) > A_FEW_DAYS
                ? site.word("challenge.closes.on", day(challenge, site))
                : site.word("challenge.closes", site.formats().relative(challenge.closesAt()));
    }

    private static String day(Challenge challenge, Site site) {
        return site.formats().date(challenge.end());
    }

    /** The states of a challenge from the first to the last, with this one's marked. */
    public static List<Step> steps(Challenge challenge, Site site) {
        return Arrays.stream(Status.values())
                .map(status -> new Step(
                        site.word("challenge.stage." + status),
                        date(challenge, status, site),
                        progress(challenge, status)))
                .toList();
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case DRAFT -> Tone.WARNING;
            case OPEN -> Tone.SUCCESS;
            case CLOSED -> Tone.NEUTRAL;
            case ANSWERED -> Tone.INFO;
        };
    }

    private static @Nullable String date(Challenge challenge, Status step, Site site) {
        if (step != Status.OPEN) {
            return null;
        }
        return site.word(
                "challenge.span",
                site.formats().shortDate(challenge.opensAt()),
                site.formats().shortDate(challenge.end()));
    }

    private static Progress progress(Challenge challenge, Status step) {
        int distance = step.compareTo(challenge.status());
        if (distance == 0) {
            // An answered challenge has nothing ahead: its last step is done, not under way.
            return step == Status.ANSWERED ? Progress.DONE : Progress.CURRENT;
        }
        return distance < 0 ? Progress.DONE : Progress.AHEAD;
    }
}
