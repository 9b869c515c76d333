package it.smartland.participation.answer;

import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official answer as it was found, beside what belongs to it.
 *
 * @param title of the solution
 * @param waiting the version that waits to be public; null where none does
 */
record FoundAnswer(
        OfficialAnswer answer, String title, @Nullable AnswerVersion waiting) {

    UUID id() {
        return answer.id();
    }

    Instant updatedAt() {
        return answer.updatedAt();
    }

    /** Of an answer that is owed. */
    Instant dueAt() {
        return Objects.requireNonNull(answer.dueAt());
    }

    boolean isKnownWaitingTo(@Nullable Caller caller) {
        return caller != null && caller.isOfficerOf(answer.owner());
    }
}
