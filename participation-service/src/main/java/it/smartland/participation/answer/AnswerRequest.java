package it.smartland.participation.answer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.smartland.contracts.participation.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An official answer, as the body writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param publishAt when it is to be public; at once unless said, or where that has passed
 */
@JsonIgnoreProperties({
    "id",
    "solution",
    "title",
    "challenge",
    "owner",
    "number",
    "dueAt",
    "overdue",
    "answeredAt",
    "scheduled",
    "rating",
    "createdAt",
    "updatedAt",
    "version"
})
record AnswerRequest(
        @NotNull @Nullable Verdict status,
        @NotBlank @Size(max = 10000) @Nullable String reason,
        @Nullable Instant publishAt) {

    Verdict verdict() {
        return Objects.requireNonNull(status);
    }

    String writtenReason() {
        return Objects.requireNonNull(reason).strip();
    }

    Instant publicFrom(Instant now) {
        return publishAt == null || publishAt.isBefore(now) ? now : publishAt;
    }
}
