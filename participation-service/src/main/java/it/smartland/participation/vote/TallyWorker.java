package it.smartland.participation.vote;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.participation.opinion.OpinionTelling;
import it.smartland.participation.solution.SolutionTelling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts votes and tells of it, several times a second; any number of instances may, none counts a vote twice. */
@Component
class TallyWorker {

    private final VoteCounting counting;
    private final SolutionTelling solutions;
    private final OpinionTelling opinions;
    private final Counter counted;

    TallyWorker(VoteCounting counting, SolutionTelling solutions, OpinionTelling opinions, MeterRegistry meters) {
        this.counting = counting;
        this.solutions = solutions;
        this.opinions = opinions;
        this.counted = Counter.builder("smartland.votes.counted")
                .description("Entries of the ledger that were folded into the counters: votes cast, changed, withdrawn")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${smartland.tally.every:200ms}")
    Mono<Void> work() {
        return counting.countBatch()
                .doOnNext(counted::increment)
                .repeat()
                .takeUntil(batch -> batch < VoteCounting.BATCH)
                .then(solutions.tellDue())
                .then(opinions.tellDue());
    }
}
