package it.smartland.grants.evaluation;

import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationAccess;
import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.web.Received;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Evaluators declare themselves, then score, each alone; what is final stays. */
@Service
class EvaluationService {

    private final Evaluations evaluations;
    private final ApplicationAccess access;
    private final TransactionalOperator transaction;
    private final Clock clock;

    EvaluationService(
            Evaluations evaluations, ApplicationAccess access, TransactionalOperator transaction, Clock clock) {
        this.evaluations = evaluations;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A declaration, and whether this call made it. */
    record Declared(Declaration declaration, boolean now) {}

    Mono<Declared> declare(UUID application, Caller caller, Received<DeclarationRequest> body) {
        Instant now = clock.instant();
        return judged(application, caller, now)
                .map(filed -> declaration(filed, body.open(), now))
                .flatMap(declaration -> declared(declaration, caller.subject()))
                .as(transaction::transactional);
    }

    private static Declaration declaration(Filed filed, DeclarationRequest request, Instant now) {
        boolean conflict = request.isConflict();
        requireJudging(filed);
        return new Declaration(filed.application().id(), conflict, request.reason(), now);
    }

    private Mono<Declared> declared(Declaration declaration, String evaluator) {
        return evaluations
                .declare(declaration, evaluator)
                .flatMap(rows -> rows > 0
                        ? Mono.just(new Declared(declaration, true))
                        : standing(declaration, evaluator).map(stands -> new Declared(stands, false)));
    }

    private Mono<Declaration> standing(Declaration declaration, String evaluator) {
        return evaluations
                .declaration(declaration.application(), evaluator)
                .filter(stands -> stands.conflict() == declaration.conflict())
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("declaration-stands")));
    }

    Mono<ScoreSheet> score(UUID application, Caller caller, Received<ScoresRequest> body) {
        Instant now = clock.instant();
        return judged(application, caller, now)
                .delayUntil(filed -> requireDeclared(application, caller))
                .map(filed -> sheet(filed, body.open(), now))
                .flatMap(sheet -> stored(sheet, caller.subject()))
                .as(transaction::transactional);
    }

    private static ScoreSheet sheet(Filed filed, ScoresRequest request, Instant now) {
        Map<String, BigDecimal> scores = request.of(filed.call().terms().criteria());
        requireJudging(filed);
        return new ScoreSheet(filed.application().id(), scores, request.stands(), now);
    }

    private Mono<ScoreSheet> stored(ScoreSheet sheet, String evaluator) {
        return evaluations
                .sheet(sheet.application(), evaluator)
                .filter(ScoreSheet::isFinal)
                .doOnNext(before -> requireSame(before, sheet))
                .switchIfEmpty(
                        Mono.defer(() -> evaluations.store(sheet, evaluator).thenReturn(sheet)));
    }

    private static void requireSame(ScoreSheet before, ScoreSheet sheet) {
        if (!before.says(sheet.scores(), sheet.isFinal())) {
            throw ProblemException.conflict("scores-final");
        }
    }

    Mono<ScoreSheet> own(UUID application, Caller caller) {
        return judged(application, caller, clock.instant())
                .flatMap(filed -> evaluations.sheet(application, caller.subject()))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .as(transaction::transactional);
    }

    private Mono<Void> requireDeclared(UUID application, Caller caller) {
        return evaluations
                .declaration(application, caller.subject())
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("declaration-missing")))
                .doOnNext(EvaluationService::requireNoConflict)
                .then();
    }

    private static void requireNoConflict(Declaration declaration) {
        if (declaration.conflict()) {
            throw ProblemException.forbidden("conflict-of-interest");
        }
    }

    /** 404 for whom the application does not exist, 403 for whom it does and who may not judge it. */
    private Mono<Filed> judged(UUID application, Caller caller, Instant now) {
        return access.lockUnseen(application, now)
                .filter(filed -> mayKnow(filed, caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(filed -> requireEvaluator(filed.application(), caller));
    }

    private static boolean mayKnow(Filed filed, Caller caller) {
        boolean evaluator = caller.hasRole(Roles.EVALUATOR);
        return filed.application().isVisibleTo(caller, filed.call())
                || (evaluator && filed.application().isBeforeEvaluators(filed.call()));
    }

    private static void requireEvaluator(Application application, Caller caller) {
        if (!caller.hasRole(Roles.EVALUATOR)) {
            throw ProblemException.forbidden("evaluators-only");
        }
        if (application.concerns(caller)) {
            throw ProblemException.forbidden("conflict-of-interest");
        }
    }

    private static void requireJudging(Filed filed) {
        if (!filed.call().status().isJudging()) {
            throw ProblemException.conflict("call-not-judging", filed.call().status());
        }
        if (!filed.application().status().isJudged()) {
            throw ProblemException.conflict(
                    "application-not-judged", filed.application().status());
        }
    }
}
