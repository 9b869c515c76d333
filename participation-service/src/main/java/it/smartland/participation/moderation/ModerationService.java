package it.smartland.participation.moderation;

import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets moderators decide: the decision, its entry in the register and what it brings about are one transaction. */
@Service
class ModerationService {

    private final Subjects subjects;
    private final Cases cases;
    private final Acts acts;
    private final Consequences consequences;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ModerationService(
            Subjects subjects,
            Cases cases,
            Acts acts,
            Consequences consequences,
            VoterKeys voters,
            TransactionalOperator transaction,
            Clock clock) {
        this.subjects = subjects;
        this.cases = cases;
        this.acts = acts;
        this.consequences = consequences;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<RegisteredAct> decide(UUID id, Caller moderator, Received<DecisionRequest> body) {
        Instant now = clock.instant();
        return moderated(id, moderator)
                .flatMap(subject -> decide(subject, body.open(), moderator, now))
                .as(transaction::transactional);
    }

    /** What the caller may moderate; a draft is nobody's business. */
    Mono<Subject> moderated(UUID id, Caller moderator) {
        return subjects.find(id)
                .filter(subject -> subject.standing() != Standing.DRAFT)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(subject -> subject.requireModerator(moderator, voters.of(moderator)));
    }

    private Mono<RegisteredAct> decide(Subject seen, DecisionRequest request, Caller moderator, Instant now) {
        return cases.hold(seen, now)
                .flatMap(reports -> subjects.find(seen.id())
                        .doOnNext(held -> request.taken().requirePossible(held.standing()))
                        .flatMap(held -> follow(held, Act.decided(held, request, reports, moderator, now))));
    }

    private Mono<RegisteredAct> follow(Subject held, Act act) {
        return consequences.follow(act, held).then(acts.find(act.id()));
    }
}
