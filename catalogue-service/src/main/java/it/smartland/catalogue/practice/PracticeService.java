package it.smartland.catalogue.practice;

import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be done with a practice, and by whom. */
@Service
public class PracticeService {

    private final Practices practices;
    private final PracticeVersions versions;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    PracticeService(
            Practices practices,
            PracticeVersions versions,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.practices = practices;
        this.versions = versions;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<Practice> see(UUID id, @Nullable Caller caller) {
        return visible(practices.find(id), caller);
    }

    /** A practice that its adopters change in this transaction; 404 to those who may not know of it. */
    public Mono<Practice> lock(UUID id, Caller caller) {
        return visible(practices.lock(id), caller);
    }

    /** Keeps, in this transaction, whose adoption stands. */
    public Mono<Void> adoptedBy(UUID id, Collection<String> adopters) {
        return practices.setAdopters(id, adopters.toArray(String[]::new));
    }

    /** A draft that the system makes of a completed project, for the officers of the body to take up; once for each. */
    public Mono<Void> draftFrom(UUID project, PracticeText text) {
        Authorship authorship = Authorship.ofProject(text.leadBody(), project);
        return Mono.defer(() -> add(Practice.draft(Ids.next(), authorship, text, clock.instant())))
                .then();
    }

    Mono<Practice> draft(Caller caller, Received<PracticeRequest> body) {
        return Mono.fromSupplier(() -> drafted(caller, body)).flatMap(this::add).as(transaction::transactional);
    }

    private Mono<Practice> add(Practice practice) {
        return practices.add(practice).then(versions.keep(practice)).thenReturn(practice);
    }

    private Practice drafted(Caller caller, Received<PracticeRequest> body) {
        String authorBody = officerBody(caller);
        PracticeRequest request = body.open();
        requireMayTellOf(request.leadBodyCode(), caller);
        return Practice.draft(Ids.next(), Authorship.of(authorBody, caller), request.text(), clock.instant());
    }

    private static String officerBody(Caller caller) {
        String body = caller.body();
        if (body == null || !(caller.hasRole(Roles.MUNICIPAL_OFFICER) || caller.hasRole(Roles.PROVINCIAL_OFFICER))) {
            throw ProblemException.forbidden("officers-only");
        }
        return body;
    }

    /** A municipality writes of what it did itself; the Province also of what it found elsewhere. */
    private static void requireMayTellOf(String leadBody, Caller caller) {
        if (!caller.isOfficerOf(leadBody) && !caller.isProvincialOfficer()) {
            throw ProblemException.forbidden("other-body", leadBody);
        }
    }

    Mono<Practice> revise(UUID id, Caller caller, IfMatch ifMatch, Received<PracticeRequest> body) {
        Instant now = clock.instant();
        return visible(practices.lock(id), caller)
                .doOnNext(current -> current.requireOfficerOfItsBody(caller))
                .doOnNext(current -> ifMatch.require(current.version()))
                .map(current -> revised(current, caller, body.open(), now))
                .flatMap(revised ->
                        practices.update(revised).then(versions.keep(revised)).thenReturn(revised))
                .as(transaction::transactional);
    }

    private static Practice revised(Practice current, Caller caller, PracticeRequest request, Instant now) {
        requireMayTellOf(request.leadBodyCode(), caller);
        return current.revised(request.text(), caller, now);
    }

    Mono<Practice> move(UUID id, Caller caller, Received<PracticeTransition> body) {
        Instant now = clock.instant();
        return visible(practices.lock(id), caller)
                .doOnNext(current -> current.requireHandledBy(caller))
                .flatMap(current -> moved(current, body.open().of(current, caller, now), caller))
                .as(transaction::transactional);
    }

    private Mono<Practice> moved(Practice before, Practice after, Caller caller) {
        return practices
                .move(after, before.status(), caller)
                .then(Mono.defer(() -> told(after)))
                .thenReturn(after);
    }

    private Mono<Void> told(Practice practice) {
        return switch (practice.status()) {
            case DRAFT, SUBMITTED, CHANGES_REQUESTED, APPROVED -> Mono.empty();
            case PUBLISHED ->
                versions.publish(practice)
                        .then(outbox.append(PracticeEvents.of(CatalogueEvent.PRACTICE_PUBLISHED, practice)));
            case ARCHIVED -> outbox.append(PracticeEvents.of(CatalogueEvent.PRACTICE_ARCHIVED, practice));
        };
    }

    Flux<PracticeVersion> versions(UUID id, @Nullable Caller caller) {
        return see(id, caller).flatMapMany(seen -> versions.of(id, caller != null && seen.isHandledBy(caller)));
    }

    private static Mono<Practice> visible(Mono<Practice> found, @Nullable Caller caller) {
        return found.filter(practice -> practice.isVisibleTo(caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }
}
