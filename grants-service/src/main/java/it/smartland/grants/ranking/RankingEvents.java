package it.smartland.grants.ranking;

import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.contracts.grants.RankingState;
import it.smartland.grants.money.Amount;
import it.smartland.platform.outbox.OutgoingEvent;

/** What is told of a ranking: bodies and figures, no evaluator, no application's id. */
final class RankingEvents {

    /** A ranking is published once. */
    private static final long VERSION = 1;

    private RankingEvents() {}

    static OutgoingEvent published(PublishedRanking ranking) {
        var call = ranking.call();
        return OutgoingEvent.of(
                GrantsEvent.RANKING_PUBLISHED,
                call.id(),
                VERSION,
                new RankingState(
                        call.id(),
                        call.terms().title(),
                        Amount.state(call.terms().budget()),
                        Amount.state(ranking.granted()),
                        ranking.items().stream().map(RankingEvents::item).toList(),
                        ranking.publishedAt(),
                        VERSION));
    }

    private static RankingState.Item item(RankedItem item) {
        return new RankingState.Item(
                item.position(),
                item.number(),
                item.title(),
                item.applicant(),
                item.total(),
                item.perCriterion(),
                Amount.state(item.requested()),
                Amount.state(item.granted()),
                item.outcome(),
                item.tieBreak());
    }
}
