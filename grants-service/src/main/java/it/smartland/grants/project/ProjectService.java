package it.smartland.grants.project;

import it.smartland.grants.call.Call;
import it.smartland.grants.call.Calls;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Beneficiaries report, the office of the call approves; a project is always locked before its reports. */
@Service
class ProjectService {

    private final Projects projects;
    private final Reports reports;
    private final Calls calls;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ProjectService(
            Projects projects,
            Reports reports,
            Calls calls,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.calls = calls;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Project> see(UUID id) {
        return projects.find(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** A project that the office takes back. */
    Mono<Project> move(UUID id, Caller caller, Received<ProjectTransition> body) {
        Instant now = clock.instant();
        return projects.lock(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .delayUntil(project -> office(project).doOnNext(call -> call.requireOffice(caller)))
                .map(project -> body.open().of(project, now))
                .flatMap(this::tell)
                .as(transaction::transactional);
    }

    /** All reports for the beneficiary and the office, the approved ones for all. */
    Mono<List<Report>> reports(UUID id, @Nullable Caller caller) {
        return see(id).zipWhen(this::office)
                .flatMap(found -> reports.of(id)
                        .filter(report -> mayRead(report, found.getT1(), found.getT2(), caller))
                        .collectList());
    }

    Mono<Report> seeReport(UUID id, @Nullable Caller caller) {
        return reports.find(id)
                .flatMap(report -> see(report.project())
                        .zipWhen(this::office)
                        .filter(found -> mayRead(report, found.getT1(), found.getT2(), caller))
                        .map(found -> report))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** The office reads what was submitted to it. */
    private static boolean mayRead(Report report, Project project, Call call, @Nullable Caller caller) {
        return report.status() == ReportStatus.APPROVED
                || (caller != null && caller.isOfficerOf(project.beneficiary()))
                || (report.status() != ReportStatus.DRAFT && call.isRunBy(caller));
    }

    Mono<Report> draft(UUID project, Caller caller, Received<ReportRequest> body) {
        Instant now = clock.instant();
        return projects.lock(project)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .map(locked -> drafted(locked, caller, body, now))
                .flatMap(report -> reports.add(report)
                        .switchIfEmpty(Mono.error(() -> ProblemException.conflict("final-report-exists"))))
                .as(transaction::transactional);
    }

    private static Report drafted(Project project, Caller caller, Received<ReportRequest> body, Instant now) {
        requireBeneficiary(project, caller);
        ReportRequest request = body.open();
        ReportText text = request.text();
        project.requireRunning();
        return new Report(Ids.next(), project.id(), request.wantedKind(), ReportStatus.DRAFT, null, text, 1, now, now);
    }

    Mono<Report> revise(UUID id, Caller caller, IfMatch ifMatch, Received<ReportRequest> body) {
        Instant now = clock.instant();
        return seeReport(id, caller)
                .flatMap(seen -> projects.lock(seen.project()))
                .doOnNext(project -> requireBeneficiary(project, caller))
                .flatMap(project -> reports.lock(id))
                .doOnNext(report -> ifMatch.require(report.version()))
                .map(report -> revised(report, body.open(), now))
                .flatMap(reports::update)
                .as(transaction::transactional);
    }

    private static Report revised(Report report, ReportRequest request, Instant now) {
        ReportText text = request.text();
        if (request.wantedKind() != report.kind()) {
            throw ProblemException.conflict("report-kind-fixed", report.kind());
        }
        return report.revised(text, now);
    }

    Mono<Report> moveReport(UUID id, Caller caller, Received<ReportTransition> body) {
        Instant now = clock.instant();
        return seeReport(id, caller)
                .flatMap(seen -> projects.lock(seen.project()))
                .zipWhen(this::office)
                .flatMap(found -> reports.lock(id)
                        .map(report -> moved(report, found.getT1(), found.getT2(), caller, body, now))
                        .flatMap(report -> stored(report, found.getT1(), now)))
                .as(transaction::transactional);
    }

    private static Report moved(
            Report report, Project project, Call call, Caller caller, Received<ReportTransition> body, Instant now) {
        if (!caller.isOfficerOf(project.beneficiary())) {
            call.requireOffice(caller);
        }
        ReportTransition wanted = body.open();
        ReportStatus next = wanted.next();
        if (next == ReportStatus.SUBMITTED) {
            requireBeneficiary(project, caller);
        } else {
            call.requireOffice(caller);
        }
        project.requireRunning();
        return report.movedTo(next, wanted.reason(), now);
    }

    private Mono<Report> stored(Report report, Project project, Instant now) {
        return report.status() == ReportStatus.APPROVED
                ? reports.update(report)
                        .flatMap(stored -> tell(project.reported(stored, now)).thenReturn(stored))
                : reports.update(report);
    }

    private Mono<Project> tell(Project project) {
        return projects.update(project)
                .then(outbox.append(ProjectEvents.changed(project)))
                .thenReturn(project);
    }

    private Mono<Call> office(Project project) {
        return calls.find(project.call());
    }

    private static void requireBeneficiary(Project project, Caller caller) {
        if (!caller.isOfficerOf(project.beneficiary())) {
            throw ProblemException.forbidden("other-body", project.beneficiary());
        }
    }
}
