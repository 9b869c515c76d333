package it.smartland.grants.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The scores that one evaluator gave to one application; they see their own alone. */
record ScoreSheet(
        UUID application,

        Map<String, BigDecimal> scores,

        @JsonProperty("final") boolean isFinal,
        Instant updatedAt) {

    /** By value: 80 and 80.0 are the same score. */
    boolean says(Map<String, BigDecimal> other, boolean otherIsFinal) {
        return isFinal == otherIsFinal
                && scores.keySet().equals(other.keySet())
                && scores.entrySet().stream()
                        .allMatch(score -> Objects.requireNonNull(other.get(score.getKey()))
                                        .compareTo(score.getValue())
                                == 0);
    }
}
