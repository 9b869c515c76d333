package it.smartland.participation.opinion;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.tally.Telling;
import it.smartland.participation.tally.Told;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what was counted of opinions. */
@Component
public class OpinionTelling {

    private static final Told<CountedOpinion> KIND = new Told<>(
            "opinion",
            "o",
            OpinionRows.COLUMNS,
            OpinionRows::counted,
            due -> OpinionEvents.of(ParticipationEvent.OPINION_TALLIED, due));

    private final Telling telling;

    OpinionTelling(Telling telling) {
        this.telling = telling;
    }

    /** Tells of all that is due now. */
    public Mono<Void> tellDue() {
        return telling.tellDue(KIND);
    }
}
