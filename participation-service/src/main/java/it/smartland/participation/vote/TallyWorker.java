package it.smartland.participation.vote;

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

    TallyWorker(VoteCounting counting, SolutionTelling solutions, OpinionTelling opinions) {
        this.counting = counting;
        this.solutions = solutions;
        this.opinions = opinions;
    }

    @Scheduled(fixedDelayString = "${smartland.tally.every:200ms}")
    Mono<Void> work() {
        return counting.countBatch()
                .repeat()
                .takeUntil(counted -> counted < VoteCounting.BATCH)
                .then(solutions.tellDue())
                .then(opinions.tellDue());
    }
}
