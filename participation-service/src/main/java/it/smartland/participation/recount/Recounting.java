package it.smartland.participation.recount;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Recounts all votes now and then, a stretch of objects at a time, while people go on voting. Of several instances one
 * does it; where that one dies another goes on from its last stretch. It only tells what it finds: what to do about a
 * difference is for people to decide, with the ledger before them.
 */
@Component
class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    private final Recounts recounts;
    private final RecountProperties properties;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Recounting(Recounts recounts, RecountProperties properties, TransactionalOperator transaction, Clock clock) {
        this.recounts = recounts;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins a recount when one is due, or goes on with one that was begun, to its end. */
    @Scheduled(fixedDelayString = "${smartland.recount.look:30s}")
    Mono<Void> recountWhenDue() {
        return recount(properties.every());
    }

    /** The same, where the last whole recount is older than this. */
    Mono<Void> recount(Duration age) {
        return Mono.defer(() -> stretch(clock.instant(), age))
                .repeat()
                .takeUntil(objects -> objects < Recounts.STRETCH)
                .then();
    }

    /** How many objects were recounted; fewer than a whole stretch at the end, none where another instance is at it. */
    private Mono<Long> stretch(Instant now, Duration age) {
        return recounts.takeUp(now.minus(age))
                .flatMap(recounts::recount)
                .doOnNext(Recounting::tellOfDifferences)
                .flatMap(stretch -> keep(stretch, now).thenReturn(stretch.objects()))
                .defaultIfEmpty(0L)
                .as(transaction::transactional);
    }

    private Mono<Void> keep(Stretch stretch, Instant now) {
        return stretch.objects() < Recounts.STRETCH ? recounts.end(stretch, now) : recounts.goOn(stretch);
    }

    private static void tellOfDifferences(Stretch stretch) {
        if (!stretch.differing().isEmpty()) {
            LOG.error("Counters, votes and ledger differ of {}", stretch.differing());
        }
    }
}
