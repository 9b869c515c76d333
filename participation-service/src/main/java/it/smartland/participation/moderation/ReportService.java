package it.smartland.participation.moderation;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.id.Ids;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes in what people report, and hides what enough of them did until a moderator looks. */
@Service
class ReportService {

    private final Subjects subjects;
    private final Cases cases;
    private final Reports reports;
    private final Consequences consequences;
    private final ModerationProperties properties;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReportService(
            Subjects subjects,
            Cases cases,
            Reports reports,
            Consequences consequences,
            ModerationProperties properties,
            VoterKeys voters,
            TransactionalOperator transaction,
            Clock clock) {
        this.subjects = subjects;
        this.cases = cases;
        this.reports = reports;
        this.consequences = consequences;
        this.properties = properties;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The caller's report as it stands: the first, however often the same person sends one. */
    Mono<Report> report(ObjectKind kind, UUID id, Caller caller, Received<ReportRequest> body) {
        Instant now = clock.instant();
        VoterKey reporter = voters.of(caller).orElseThrow(() -> ProblemException.forbidden("no-verified-identity"));
        return subjects.find(id)
                .filter(subject -> subject.kind() == kind && subject.standing() == Standing.PUBLISHED)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(subject -> subject.requireNotOwnOf(caller, reporter))
                .flatMap(subject -> report(subject, reporter, body.open(), now))
                .as(transaction::transactional);
    }

    private Mono<Report> report(Subject subject, VoterKey reporter, ReportRequest request, Instant now) {
        Report report = new Report(Ids.next(), subject.id(), request.given(), request.note(), now);
        return cases.hold(subject, now)
                .then(reports.add(report, reporter))
                .filter(added -> added)
                .flatMap(added -> cases.count(subject.id()))
                .filter(count -> count >= properties.hideAfter())
                .flatMap(count -> hide(subject.id(), count, now))
                .then(reports.find(subject.id(), reporter));
    }

    /** What another report, or a moderator, has hidden in the meantime stays as it is. */
    private Mono<Void> hide(UUID id, int count, Instant now) {
        return subjects.find(id)
                .filter(held -> held.standing() == Standing.PUBLISHED)
                .zipWith(reports.mostNamed(id))
                .flatMap(held ->
                        consequences.follow(Act.reportedAway(held.getT1(), held.getT2(), count, now), held.getT1()));
    }
}
