package it.smartland.portal.client;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** A service cannot answer now: it is down, too slow, or overwhelmed. */
public final class Unavailable extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "a service does not answer", cause);
    }

    public Unavailable(String reason) {
        super(HttpStatus.SERVICE_UNAVAILABLE, reason);
    }

    /** The answer, or nothing during an outage: for a part without which the page still makes sense. */
    public static <T> Mono<Optional<T>> orNothing(Mono<T> answer) {
        return answer.map(Optional::of).onErrorResume(Unavailable.class, outage -> Mono.just(Optional.empty()));
    }
}
