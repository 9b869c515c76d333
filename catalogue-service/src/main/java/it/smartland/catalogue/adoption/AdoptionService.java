package it.smartland.catalogue.adoption;

import it.smartland.catalogue.practice.Practice;
import it.smartland.catalogue.practice.PracticeService;
import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with an adoption, and by whom. The practice's row is locked first, so that its adopters are told right. */
@Service
public class AdoptionService {

    private final Adoptions adoptions;
    private final PracticeService practices;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AdoptionService(
            Adoptions adoptions,
            PracticeService practices,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.adoptions = adoptions;
        this.practices = practices;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Adoption> see(UUID id) {
        return adoptions.find(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** The adoption of the practice by the caller's body, and whether it is new. */
    Mono<Declared> declare(UUID practice, Caller caller, Received<AdoptionRequest> body) {
        Instant now = clock.instant();
        return practices
                .lock(practice, caller)
                .flatMap(locked -> declared(locked, officerBody(caller), body.open(), now))
                .as(transaction::transactional);
    }

    private static String officerBody(Caller caller) {
        String body = caller.body();
        if (body == null || !caller.isOfficerOf(body)) {
            throw ProblemException.forbidden("officers-only");
        }
        return body;
    }

    private Mono<Declared> declared(Practice practice, String adopter, AdoptionRequest request, Instant now) {
        return adoptions
                .of(practice.id(), adopter)
                .map(existing -> new Declared(existing, false))
                .switchIfEmpty(Mono.defer(() -> begin(practice, adopter, request, now)));
    }

    private Mono<Declared> begin(Practice practice, String adopter, AdoptionRequest request, Instant now) {
        var stage = request.firstStage();
        practice.requireAdoptableBy(adopter);
        Adoption adoption = new Adoption(
                Ids.next(), practice.id(), practice.text().title(), adopter, stage, request.account(), 1, now, now);
        return adoptions
                .add(adoption)
                .then(adoptersChanged(adoption))
                .then(outbox.append(AdoptionEvents.of(CatalogueEvent.ADOPTION_DECLARED, adoption)))
                .thenReturn(new Declared(adoption, true));
    }

    Mono<Adoption> retell(UUID id, Caller caller, IfMatch ifMatch, Received<AccountRequest> body) {
        Instant now = clock.instant();
        return own(id, caller)
                .doOnNext(current -> ifMatch.require(current.version()))
                .map(current -> current.retold(body.open().account(), now))
                .flatMap(retold -> adoptions
                        .update(retold)
                        .then(outbox.append(AdoptionEvents.of(CatalogueEvent.ADOPTION_UPDATED, retold)))
                        .thenReturn(retold))
                .as(transaction::transactional);
    }

    Mono<Adoption> move(UUID id, Caller caller, Received<AdoptionTransition> body) {
        Instant now = clock.instant();
        return own(id, caller)
                .flatMap(current -> moved(current, body.open(), caller, now))
                .as(transaction::transactional);
    }

    private Mono<Adoption> moved(Adoption current, AdoptionTransition asked, Caller caller, Instant now) {
        Adoption moved = asked.of(current, now);
        return adoptions
                .move(moved, current.stage(), asked.reason(), caller)
                .then(adoptersChanged(moved))
                .then(outbox.append(AdoptionEvents.of(CatalogueEvent.ADOPTION_MOVED, moved)))
                .thenReturn(moved);
    }

    /** The caller's adoption, read again once its practice is locked. */
    private Mono<Adoption> own(UUID id, Caller caller) {
        return see(id).doOnNext(found -> found.requireAdoptedBy(caller))
                .flatMap(found -> practices.lock(found.practice(), caller))
                .flatMap(locked -> see(id));
    }

    private Mono<Void> adoptersChanged(Adoption adoption) {
        return Mono.defer(() -> adoptions.adoptersOf(adoption.practice()))
                .flatMap(adopters -> practices.adoptedBy(adoption.practice(), adopters));
    }

    /**
     * An adoption and whether this call began it.
     *
     * @param isNew false where the body had adopted the practice before
     */
    record Declared(Adoption adoption, boolean isNew) {}
}
