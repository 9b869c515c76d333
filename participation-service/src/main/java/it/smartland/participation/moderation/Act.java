package it.smartland.participation.moderation;

import it.smartland.platform.id.Ids;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about an object.
 *
 * @param ground what is wrong with it; null where nothing is
 * @param reason why, for all to read; null where the reports alone did it
 * @param reports how many people had reported it
 * @param moderator account of whoever decided, which nobody is told; null where the reports alone did it
 * @param body code of the body that they acted for
 * @param appeal the appeal that it decides
 */
record Act(
        UUID id,
        UUID object,
        ObjectKind kind,
        UUID challenge,
        String owner,
        ActKind act,
        @Nullable Ground ground,
        @Nullable String reason,
        int reports,
        @Nullable String moderator,
        @Nullable String body,
        @Nullable UUID appeal,
        Instant actedAt) {

    /** Hidden because enough people reported it: on the ground that most of them gave. */
    static Act reportedAway(Subject subject, Ground ground, int reports, Instant now) {
        return of(subject, ActKind.REPORTED_AWAY, ground, null, reports, null, null, now);
    }

    static Act decided(Subject subject, DecisionRequest request, int reports, Caller moderator, Instant now) {
        Decision decision = request.taken();
        Ground ground = decision.needsGround() ? request.ground() : null;
        return of(subject, decision.act(), ground, request.given(), reports, moderator, null, now);
    }

    /** What was seen of a sign of fraud. */
    static Act reviewed(Subject subject, String reason, int reports, Caller moderator, Instant now) {
        return of(subject, ActKind.FLAG_REVIEWED, null, reason, reports, moderator, null, now);
    }

    static Act ofAppeal(Subject subject, Appeal appeal, boolean upheld, String reason, Caller moderator, Instant now) {
        ActKind kind = upheld ? ActKind.APPEAL_UPHELD : ActKind.APPEAL_DISMISSED;
        return of(subject, kind, null, reason, 0, moderator, appeal.id(), now);
    }

    private static Act of(
            Subject subject,
            ActKind act,
            @Nullable Ground ground,
            @Nullable String reason,
            int reports,
            @Nullable Caller moderator,
            @Nullable UUID appeal,
            Instant now) {
        return new Act(
                Ids.next(),
                subject.id(),
                subject.kind(),
                subject.challenge(),
                subject.owner(),
                act,
                ground,
                reason,
                reports,
                moderator == null ? null : moderator.subject(),
                moderator == null ? null : moderator.body(),
                appeal,
                now);
    }
}
