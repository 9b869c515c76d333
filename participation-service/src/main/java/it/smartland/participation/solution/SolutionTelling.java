package it.smartland.participation.solution;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.tally.Telling;
import it.smartland.participation.tally.Told;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what was counted of solutions. */
@Component
public class SolutionTelling {

    private static final Told<CountedSolution> KIND = new Told<>(
            "solution",
            "s",
            SolutionRows.COLUMNS + ", 0::float8 as relevance",
            SolutionRows::counted,
            due -> SolutionEvents.of(ParticipationEvent.SOLUTION_TALLIED, due));

    private final Telling telling;

    SolutionTelling(Telling telling) {
        this.telling = telling;
    }

    /** Tells of all that is due now. */
    public Mono<Void> tellDue() {
        return telling.tellDue(KIND);
    }
}
