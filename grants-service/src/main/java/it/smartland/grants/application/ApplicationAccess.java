package it.smartland.grants.application;

import it.smartland.grants.call.Call;
import it.smartland.grants.call.Calls;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds applications for those who may know of them; to all others they do not exist. A call is always taken before its
 * applications, as its closing does, so that neither waits for the other in a circle.
 */
@Component
public class ApplicationAccess {

    private final Applications applications;
    private final Calls calls;

    ApplicationAccess(Applications applications, Calls calls) {
        this.applications = applications;
        this.calls = calls;
    }

    /** An application with its call as the clock makes it. */
    public record Filed(Application application, Call call) {}

    /** For reading. */
    public Mono<Filed> see(UUID id, Caller caller, Instant now) {
        return find(id, caller, now).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** Empty where the caller may not know of it. */
    public Mono<Filed> find(UUID id, Caller caller, Instant now) {
        return applications
                .find(id)
                .flatMap(application -> with(application, calls.find(application.call()), now))
                .filter(filed -> filed.application().isVisibleTo(caller, filed.call()));
    }

    /** For an act in this transaction: the call stays as it is, and nobody else changes the application. */
    public Mono<Filed> lock(UUID id, Caller caller, Instant now) {
        return lockUnseen(id, now)
                .filter(filed -> filed.application().isVisibleTo(caller, filed.call()))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** The same where another rule than visibility decides who may act. */
    public Mono<Filed> lockUnseen(UUID id, Instant now) {
        return applications
                .find(id)
                .flatMap(found -> calls.hold(found.call()))
                .flatMap(call -> applications.lock(id).map(locked -> new Filed(locked, call.settledAt(now))))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static Mono<Filed> with(Application application, Mono<Call> call, Instant now) {
        return call.map(found -> new Filed(application, found.settledAt(now)));
    }
}
