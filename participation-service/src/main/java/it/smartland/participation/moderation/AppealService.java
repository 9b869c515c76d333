package it.smartland.participation.moderation;

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

/** Lets authors appeal, and a moderator decide who did not do the act. */
@Service
class AppealService {

    private final Appeals appeals;
    private final Acts acts;
    private final Subjects subjects;
    private final Cases cases;
    private final Consequences consequences;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AppealService(
            Appeals appeals,
            Acts acts,
            Subjects subjects,
            Cases cases,
            Consequences consequences,
            VoterKeys voters,
            TransactionalOperator transaction,
            Clock clock) {
        this.appeals = appeals;
        this.acts = acts;
        this.subjects = subjects;
        this.cases = cases;
        this.consequences = consequences;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Appeal> appeal(UUID act, Caller author, Received<AppealRequest> body) {
        Instant now = clock.instant();
        return acts.find(act)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(found -> subjects.find(found.act().object())
                        .doOnNext(subject -> requireAuthor(subject, author))
                        .flatMap(subject -> appeal(found, subject, author, body.open(), now)))
                .as(transaction::transactional);
    }

    private static void requireAuthor(Subject subject, Caller caller) {
        if (!subject.author().isActedFor(caller)) {
            throw ProblemException.forbidden("authors-appeal");
        }
    }

    private Mono<Appeal> appeal(
            RegisteredAct found, Subject subject, Caller author, AppealRequest request, Instant now) {
        Act act = found.act();
        Appeal appeal = new Appeal(
                Ids.next(), act.id(), act.object(), act.owner(), request.given(), act.moderator(), null, now, null);
        return cases.hold(subject, now)
                .then(subjects.find(subject.id()))
                .doOnNext(held -> requireAppealable(act, held))
                .then(Mono.defer(() -> appeals.add(appeal, author)))
                .thenReturn(appeal);
    }

    private static void requireAppealable(Act act, Subject held) {
        if (!act.act().isAdverse() || held.standing() == Standing.PUBLISHED) {
            throw ProblemException.conflict("not-appealable");
        }
    }

    Mono<RegisteredAct> decide(UUID id, Caller moderator, Received<AppealDecisionRequest> body) {
        Instant now = clock.instant();
        return appeals.find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(appeal -> subjects.find(appeal.object())
                        .doOnNext(subject -> requireAnother(appeal, subject, moderator))
                        .flatMap(subject -> decide(appeal, subject, body.open(), moderator, now)))
                .as(transaction::transactional);
    }

    private void requireAnother(Appeal appeal, Subject subject, Caller moderator) {
        subject.requireModerator(moderator, voters.of(moderator));
        if (moderator.subject().equals(appeal.moderator())) {
            throw ProblemException.forbidden("another-moderator");
        }
    }

    private Mono<RegisteredAct> decide(
            Appeal appeal, Subject subject, AppealDecisionRequest request, Caller moderator, Instant now) {
        Act act = Act.ofAppeal(subject, appeal, request.isUpheld(), request.given(), moderator, now);
        return cases.hold(subject, now)
                .then(appeals.decide(appeal, request.isUpheld(), moderator, now))
                .then(subjects.find(subject.id()))
                .flatMap(held -> consequences.follow(act, held))
                .then(acts.find(act.id()));
    }
}
