package it.smartland.platform.inbox;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** The operator's hand on the dead letters: {@code GET} tells how many wait, {@code POST} replays them. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final DeadLetterReplay replay;

    DeadLettersEndpoint(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @ReadOperation
    Map<String, Long> waiting() {
        return Map.of("waiting", replay.waiting());
    }

    @WriteOperation
    DeadLetterReplay.Outcome replay() {
        return replay.replay();
    }
}
