package it.smartland.participation.answer;

import it.smartland.contracts.participation.Verdict;
import it.smartland.participation.person.VoterKey;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official answer as it was written once.
 *
 * @param answer of which it is a version
 * @param officerSubject account of who wrote it, {@code officerName} their name, {@code officerVoter} their vote key
 * @param publishAt when it is to be public
 * @param publishedAt null while it waits
 */
record AnswerVersion(
        UUID answer,
        int number,
        Verdict status,
        String reason,
        String officerSubject,
        String officerName,
        @Nullable VoterKey officerVoter,
        Instant writtenAt,
        Instant publishAt,
        @Nullable Instant publishedAt) {

    /** The next version of an answer, to be public from an instant on. */
    static AnswerVersion next(
            OfficialAnswer answer, AnswerRequest request, Caller officer, Optional<VoterKey> voter, Instant now) {
        return new AnswerVersion(
                answer.id(),
                answer.number() + 1,
                request.verdict(),
                request.writtenReason(),
                officer.subject(),
                officer.displayName(),
                voter.orElse(null),
                now,
                request.publicFrom(now),
                null);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(publishAt);
    }

    byte @Nullable [] officerVoterHash() {
        return officerVoter == null ? null : officerVoter.hash();
    }
}
