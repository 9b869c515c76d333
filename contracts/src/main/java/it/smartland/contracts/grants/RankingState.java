package it.smartland.contracts.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of the admitted applications to a call, as published; nothing is told of who judged.
 *
 * @param call the call; the key of the event
 * @param granted the sum of what its items were granted
 * @param version counts the publications from 1
 */
public record RankingState(
        UUID call,
        String callTitle,
        AmountState budget,
        AmountState granted,
        List<Item> items,
        Instant publishedAt,
        long version) {

    /**
     * @param applicationNumber the number under which the application was registered
     * @param applicant the code of the body that applied
     * @param total the weighted total, 0 to 100
     * @param perCriterion the mean of the evaluators' scores, by criterion
     * @param granted what it gets; zero in reserve or below a threshold
     * @param tieBreak the criterion that told it apart from an equal total; {@code SUBMITTED_AT} where none did; null
     *     where no total was equal
     */
    public record Item(
            int position,
            String applicationNumber,
            String title,
            String applicant,
            BigDecimal total,
            Map<String, BigDecimal> perCriterion,
            AmountState requested,
            AmountState granted,
            Outcome outcome,
            @Nullable String tieBreak) {}

    /** What the budget and the thresholds make of an application. */
    public enum Outcome {
        FUNDED,
        PARTLY_FUNDED,
        RESERVE,
        BELOW_THRESHOLD
    }
}
