package it.smartland.participation.notice;

import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets people choose how they are told, and end all mail without a login. */
@Service
class PreferenceService {

    private final Preferences preferences;
    private final UnsubscribeLinks links;
    private final TransactionalOperator transaction;
    private final Clock clock;

    PreferenceService(Preferences preferences, UnsubscribeLinks links, TransactionalOperator transaction, Clock clock) {
        this.preferences = preferences;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<PreferenceView> see(Caller caller) {
        return preferences.of(caller.subject()).map(PreferenceView::of).defaultIfEmpty(PreferenceView.unsaid());
    }

    Mono<PreferenceView> choose(Caller caller, Optional<String> address, Received<PreferenceRequest> body) {
        Instant now = clock.instant();
        return Mono.fromSupplier(() -> chosen(caller, address, body.open()))
                .flatMap(chosen -> preferences.keep(chosen, now).thenReturn(PreferenceView.of(chosen)))
                .as(transaction::transactional);
    }

    private static Preference chosen(Caller caller, Optional<String> address, PreferenceRequest request) {
        if (request.choice() != MailChoice.NONE && address.isEmpty()) {
            throw ProblemException.conflict("no-verified-address");
        }
        @Nullable String kept = request.choice() == MailChoice.NONE ? null : address.orElse(null);
        return new Preference(caller.subject(), request.choice(), kept, request.spoken(), Ids.next());
    }

    /** 404 where the link was not made here. Again is no fault: people press twice, and mail programs too. */
    Mono<Void> unsubscribe(String token) {
        return Mono.justOrEmpty(links.read(token))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(id -> preferences.stop(id, clock.instant()))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .then()
                .as(transaction::transactional);
    }
}
