package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published order of the applications to a call. */
public record Ranking(
        UUID call, String callTitle, Amount budget, Amount granted, Instant publishedAt, List<RankingItem> items) {

    /**
     * A line of it.
     *
     * @param total the weighted mean of the scores
     * @param perCriterion means by criterion
     * @param tieBreak what told it apart from an equal total
     */
    public record RankingItem(
            int position,
            UUID application,
            String number,
            String title,
            Body applicant,
            BigDecimal total,
            Map<String, BigDecimal> perCriterion,
            Amount requested,
            Amount granted,
            Outcome outcome,
            @Nullable String tieBreak) {}

    /** What the budget leaves for it. */
    public enum Outcome {
        FUNDED,
        PARTLY_FUNDED,
        RESERVE,
        BELOW_THRESHOLD
    }
}
