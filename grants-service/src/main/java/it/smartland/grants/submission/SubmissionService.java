package it.smartland.grants.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationAccess;
import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.grants.application.ApplicationStatus;
import it.smartland.grants.application.Applications;
import it.smartland.grants.attachment.Attachments;
import it.smartland.grants.call.CallTerms;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Registers an application in one transaction without a human step: number, instant, package and status, or nothing. */
@Service
class SubmissionService {

    private final ApplicationAccess access;
    private final Applications applications;
    private final Attachments attachments;
    private final Submissions submissions;
    private final Register register;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Counter registered;

    SubmissionService(
            ApplicationAccess access,
            Applications applications,
            Attachments attachments,
            Submissions submissions,
            Register register,
            TransactionalOperator transaction,
            Clock clock,
            MeterRegistry meters) {
        this.access = access;
        this.applications = applications;
        this.attachments = attachments;
        this.submissions = submissions;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
        this.registered = Counter.builder("smartland.submissions")
                .description("Applications that were registered")
                .register(meters);
    }

    /** A registered submission with what its receipt names. */
    record Registered(Submission submission, Filed filed, boolean now) {}

    /**
     * Registers the application as it stands.
     *
     * @param receivedAt when the request had been received in full: what counts against the closing
     */
    Mono<Registered> submit(UUID application, Caller caller, Instant receivedAt) {
        return access.lock(application, caller, receivedAt)
                .doOnNext(filed -> filed.application().requireApplicant(caller))
                .flatMap(filed -> stands(filed.application()) ? standing(filed) : register(filed, caller, receivedAt))
                .as(transaction::transactional)
                .doOnNext(this::count);
    }

    private void count(Registered submission) {
        if (submission.now()) {
            registered.increment();
        }
    }

    private static boolean stands(Application application) {
        return application.number() != null && application.status() != ApplicationStatus.WITHDRAWN;
    }

    private Mono<Registered> standing(Filed filed) {
        return submissions
                .find(filed.application().registeredNumber())
                .map(submission -> new Registered(submission, filed, false));
    }

    private Mono<Registered> register(Filed filed, Caller caller, Instant receivedAt) {
        filed.call().window().require(receivedAt);
        filed.application().requireSubmittable();
        List<Fault> faults = filed.application().faults(filed.call());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return submissions
                .supersede(filed.application().id())
                .then(attachments.of(filed.application().id()).collectList())
                .zipWith(register.next(receivedAt))
                .map(found ->
                        SealedPackage.of(found.getT2(), filed.application(), filed.call(), found.getT1(), receivedAt))
                .flatMap(registered -> stored(filed, registered, caller, receivedAt));
    }

    private Mono<Registered> stored(Filed filed, SealedPackage registered, Caller caller, Instant receivedAt) {
        Submission submission = submission(filed, registered, receivedAt);
        Application submitted = filed.application().submitted(registered.number(), receivedAt);
        return submissions
                .add(submission, registered.bytes(), caller.subject())
                .then(applications.update(submitted))
                .thenReturn(new Registered(submission, new Filed(submitted, filed.call()), true));
    }

    private static Submission submission(Filed filed, SealedPackage registered, Instant receivedAt) {
        CallTerms terms = filed.call().terms();
        return new Submission(
                registered.number(),
                filed.application().id(),
                filed.call().id(),
                receivedAt,
                registered.sha256(),
                terms.office(),
                Objects.requireNonNull(terms.responsible()),
                filed.call().window().answerBy(terms.answerWithinDays()),
                false);
    }

    Mono<Registered> receipt(String number, Caller caller) {
        return submissions
                .find(number)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(submission -> access.see(submission.application(), caller, clock.instant())
                        .map(filed -> new Registered(submission, filed, false)));
    }

    /** The bytes that were registered last for the application. */
    Mono<byte[]> packageOf(UUID application, Caller caller) {
        return access.see(application, caller, clock.instant())
                .map(Filed::application)
                .filter(found -> found.number() != null)
                .flatMap(found -> submissions.packageOf(found.registeredNumber()))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    Mono<byte[]> packageOfReceipt(String number, Caller caller) {
        return receipt(number, caller).flatMap(found -> submissions.packageOf(number));
    }
}
