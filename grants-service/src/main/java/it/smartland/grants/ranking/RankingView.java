package it.smartland.grants.ranking;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.grants.RankingState.Outcome;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published ranking, as readers see it. */
record RankingView(
        UUID call, String callTitle, Amount budget, Amount granted, Instant publishedAt, List<ItemView> items) {

    /**
     * A line of it.
     *
     * @param application its id; what it says stays private
     * @param perCriterion mean of the scores, two decimals, rounded half up
     * @param total the exact means weighted, rounded the same way
     * @param tieBreak the criterion that told it apart from an equal total, or SUBMITTED_AT
     */
    record ItemView(
            int position,
            UUID application,
            String number,
            String title,
            BodyView applicant,
            @Schema(format = "double") BigDecimal total,
            Map<String, BigDecimal> perCriterion,
            Amount requested,
            Amount granted,
            Outcome outcome,
            @Nullable String tieBreak) {

        static ItemView of(RankedItem item, BodyNames names) {
            return new ItemView(
                    item.position(),
                    item.application(),
                    item.number(),
                    item.title(),
                    names.view(item.applicant()),
                    item.total(),
                    item.perCriterion(),
                    Amount.of(item.requested()),
                    Amount.of(item.granted()),
                    item.outcome(),
                    item.tieBreak());
        }
    }

    static RankingView of(PublishedRanking ranking, BodyNames names) {
        return new RankingView(
                ranking.call().id(),
                ranking.call().terms().title(),
                Amount.of(ranking.call().terms().budget()),
                Amount.of(ranking.granted()),
                ranking.publishedAt(),
                ranking.items().stream().map(item -> ItemView.of(item, names)).toList());
    }
}
