package it.smartland.grants.ranking;

import it.smartland.contracts.grants.RankingState.Outcome;
import it.smartland.grants.application.Application;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a published ranking. */
public record RankedItem(
        int position,
        UUID application,
        String number,
        String title,
        String applicant,
        BigDecimal total,
        Map<String, BigDecimal> perCriterion,
        BigDecimal requested,
        BigDecimal granted,
        Outcome outcome,
        @Nullable String tieBreak) {

    static RankedItem of(Ranking.Place place, Application application) {
        Merit merit = place.merit();
        return new RankedItem(
                place.position(),
                application.id(),
                application.registeredNumber(),
                application.content().title(),
                application.applicant(),
                merit.total(),
                merit.perCriterion(),
                merit.candidate().requested(),
                place.granted(),
                place.outcome(),
                place.tieBreak());
    }

    public boolean isFunded() {
        return granted.signum() > 0;
    }
}
