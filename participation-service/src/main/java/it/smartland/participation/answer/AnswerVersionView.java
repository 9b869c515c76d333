package it.smartland.participation.answer;

import it.smartland.contracts.participation.Verdict;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an official answer, as readers see it: the body answers for it in public.
 *
 * @param author name of the officer who wrote it; null to all but the officers of the same body
 * @param publishAt when it was to be public
 * @param publishedAt null while it waits
 */
record AnswerVersionView(
        int number,
        Verdict status,
        String reason,
        @Nullable String author,
        Instant publishAt,
        @Nullable Instant publishedAt) {

    static @Nullable AnswerVersionView of(@Nullable AnswerVersion version, String owner, @Nullable Caller caller) {
        return version == null ? null : shown(version, caller != null && caller.isOfficerOf(owner));
    }

    static AnswerVersionView shown(AnswerVersion version, boolean toTheBody) {
        return new AnswerVersionView(
                version.number(),
                version.status(),
                version.reason(),
                toTheBody ? version.officerName() : null,
                version.publishAt(),
                version.publishedAt());
    }
}
