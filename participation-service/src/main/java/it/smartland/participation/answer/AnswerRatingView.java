package it.smartland.participation.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own rating of an official answer as it stands.
 *
 * @param stars null where none stands
 */
record AnswerRatingView(
        UUID solution, @Nullable Integer stars, @Nullable Instant ratedAt) {

    static AnswerRatingView none(UUID solution) {
        return new AnswerRatingView(solution, null, null);
    }
}
