package it.smartland.grants.application;

import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.grants.call.Call;
import it.smartland.grants.call.CallService;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What an applicant and its partners can do with an application, and the office with its admission. */
@Service
class ApplicationService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final CallService calls;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ApplicationService(
            Applications applications,
            ApplicationAccess access,
            CallService calls,
            TransactionalOperator transaction,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.calls = calls;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Application> see(UUID id, Caller caller) {
        return access.see(id, caller, clock.instant()).map(Filed::application);
    }

    Mono<Application> draft(UUID call, Caller caller, Received<ApplicationRequest> body) {
        Instant now = clock.instant();
        return calls.hold(call, caller, now)
                .map(found -> drafted(found, caller, body, now))
                .flatMap(application -> applications.add(application).thenReturn(application))
                .as(transaction::transactional);
    }

    private Application drafted(Call call, Caller caller, Received<ApplicationRequest> body, Instant now) {
        if (!caller.hasRole(Roles.MUNICIPAL_OFFICER) && !caller.hasRole(Roles.PROVINCIAL_OFFICER)) {
            throw ProblemException.forbidden("officers-only");
        }
        if (caller.actsFor(call.owner())) {
            throw ProblemException.forbidden("own-call");
        }
        ApplicationRequest request = body.open();
        if (call.isHistoric()) {
            throw ProblemException.conflict("call-is-historic");
        }
        call.window().requireNotOver(now);
        String applicant = Objects.requireNonNull(caller.body());
        requireOthers(request, applicant);
        return Application.draft(Ids.next(), call.id(), applicant, request.content(), request.asked(), now);
    }

    /** A body is no partner of itself. */
    private static void requireOthers(ApplicationRequest request, String applicant) {
        if (request.asked().stream().anyMatch(partner -> partner.body().equals(applicant))) {
            throw ProblemException.conflict("partner-is-applicant", applicant);
        }
    }

    Mono<Application> revise(UUID id, Caller caller, IfMatch ifMatch, MergePatch<ApplicationRequest> patch) {
        Instant now = clock.instant();
        return access.lock(id, caller, now)
                .doOnNext(filed -> filed.application().requireApplicant(caller))
                .doOnNext(filed -> ifMatch.require(filed.application().version()))
                .map(filed -> revised(filed, patch, now))
                .flatMap(this::storedWithPartners)
                .as(transaction::transactional);
    }

    private static Application revised(Filed filed, MergePatch<ApplicationRequest> patch, Instant now) {
        Application application = filed.application();
        ApplicationRequest request = patch.onto(ApplicationRequest.of(application));
        filed.call().window().requireNotOver(now);
        requireOthers(request, application.applicant());
        return application.revised(request.content(), request.asked(), now);
    }

    /** A partner's own answer to being named. */
    Mono<Application> answer(UUID id, String body, Caller caller, Received<LetterRequest> letter) {
        Instant now = clock.instant();
        return access.lockUnseen(id, now)
                .doOnNext(filed -> requireNamed(filed, body, caller))
                .map(filed -> answered(filed, body, letter.open(), now))
                .flatMap(this::storedWithPartners)
                .as(transaction::transactional);
    }

    private static Application answered(Filed filed, String body, LetterRequest letter, Instant now) {
        filed.call().window().requireNotOver(now);
        return filed.application().answered(body, letter.answer(), now);
    }

    /** The letter that a partner is asked for, before it has said whether it takes part. */
    Mono<Application> seeLetter(UUID id, String body, Caller caller) {
        return applications
                .find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(application -> requireNamed(application, body, caller));
    }

    private static void requireNamed(Filed filed, String body, Caller caller) {
        requireNamed(filed.application(), body, caller);
    }

    /** To others than the named partner and the applicant, who may not answer for it, nothing is there. */
    private static void requireNamed(Application application, String body, Caller caller) {
        if (!application.names(body) || (!caller.isOfficerOf(body) && !application.isOf(caller))) {
            throw ProblemException.notFound();
        }
        if (!caller.isOfficerOf(body)) {
            throw ProblemException.forbidden("other-body", body);
        }
    }

    Mono<Application> move(UUID id, Caller caller, Received<ApplicationTransition> body) {
        Instant now = clock.instant();
        return access.lock(id, caller, now)
                .map(filed -> body.open().of(filed, caller, now))
                .flatMap(this::stored)
                .as(transaction::transactional);
    }

    private Mono<Application> stored(Application application) {
        return applications.update(application).thenReturn(application);
    }

    private Mono<Application> storedWithPartners(Application application) {
        return applications
                .update(application)
                .then(applications.storePartners(application))
                .thenReturn(application);
    }
}
