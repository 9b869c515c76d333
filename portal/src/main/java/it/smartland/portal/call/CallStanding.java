package it.smartland.portal.call;

import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Call.Status;
import it.smartland.portal.part.Step;
import it.smartland.portal.part.Step.Progress;
import it.smartland.portal.part.Tone;
import it.smartland.portal.site.Site;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a call stands, in the reader's words.
 *
 * @param when until when it takes applications, from when, or since when it takes none; nothing where unknown
 */
public record CallStanding(
        Tone tone, String label, @Nullable String when) {

    private static final int A_FEW_DAYS = 60;

    public static CallStanding of(Call call, Site site) {
        return new CallStanding(tone(call.status()), site.word("call.status." + call.status()), when(call, site));
    }

    private static @Nullable String when(Call call, Site site) {
        Instant closesAt = call.closesAt();
        if (closesAt == null) {
            return null;
        }
        boolean ahead = call.status().compareTo(Status.PUBLISHED) <= 0;
        if (!ahead) {
            return site.word("call.closed.on", site.formats().date(closesAt));
        }
        return site.formats().daysTo(closesAt) > A_FEW_DAYS
                ? site.word("call.closes.on", site.formats().date(closesAt))
                : site.word("call.closes", site.formats().relative(closesAt));
    }

    /** The states of a call from the first to the last, with this one's marked. */
    public static List<Step> steps(Call call, Site site) {
        return Arrays.stream(Status.values())
                .map(status ->
                        new Step(site.word("call.stage." + status), span(call, status, site), progress(call, status)))
                .toList();
    }

    private static @Nullable String span(Call call, Status step, Site site) {
        if (step != Status.PUBLISHED || call.opensAt() == null || call.closesAt() == null) {
            return null;
        }
        return site.word(
                "call.span",
                site.formats().shortDate(call.opensAt()),
                site.formats().shortDate(call.closesAt()));
    }

    private static Progress progress(Call call, Status step) {
        int distance = step.compareTo(call.status());
        if (distance == 0) {
            // A concluded call has nothing ahead: its last step is done, not under way.
            return step == Status.CONCLUDED ? Progress.DONE : Progress.CURRENT;
        }
        return distance < 0 ? Progress.DONE : Progress.AHEAD;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case DRAFT, CLOSED, EVALUATING -> Tone.WARNING;
            case PUBLISHED -> Tone.SUCCESS;
            case RANKED -> Tone.INFO;
            case CONCLUDED -> Tone.NEUTRAL;
        };
    }
}
