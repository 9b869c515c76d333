package it.smartland.platform.idempotency;

import it.smartland.platform.problem.Problems;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Claims the key, acts and keeps the answer in one transaction, so that there is no moment at which a crash leaves one
 * without the others: a key is never locked by an act that did not happen. A refusal undoes the act alone and is kept
 * as the answer; an error of ours undoes everything and is not.
 */
final class OnceOnly {

    private final FirstAnswers answers;
    private final Problems problems;
    private final TransactionalOperator whole;
    private final TransactionalOperator act;

    OnceOnly(FirstAnswers answers, Problems problems, ReactiveTransactionManager transactions) {
        this.answers = answers;
        this.problems = problems;
        this.whole = TransactionalOperator.create(transactions);
        // A savepoint: what is undone by a refusal is the act and not the claim.
        this.act = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    Mono<Answer> answer(Attempt attempt, ServerWebExchange exchange, WebFilterChain chain) {
        return answers.claim(attempt)
                .flatMap(first -> first ? first(attempt, exchange, chain) : answers.find(attempt))
                .as(whole::transactional)
                .onErrorResume(Undone.class, undone -> Mono.just(undone.answer()));
    }

    private Mono<Answer> first(Attempt attempt, ServerWebExchange exchange, WebFilterChain chain) {
        return perform(exchange, chain)
                .as(act::transactional)
                .onErrorResume(failure -> isRefusal(exchange, failure), failure -> refuse(exchange, failure))
                .flatMap(answer -> answers.keep(attempt, answer));
    }

    private Mono<Answer> perform(ServerWebExchange exchange, WebFilterChain chain) {
        RecordedResponse response = new RecordedResponse(exchange.getResponse());
        return chain.filter(exchange.mutate().response(response).build())
                .then(Mono.fromSupplier(response::answer))
                .flatMap(answer -> answer.status() >= 500 ? Mono.error(new Undone(answer)) : Mono.just(answer));
    }

    private boolean isRefusal(ServerWebExchange exchange, Throwable failure) {
        return !(failure instanceof Undone)
                && problems.describe(exchange, failure).status() < 500;
    }

    private Mono<Answer> refuse(ServerWebExchange exchange, Throwable failure) {
        RecordedResponse response = new RecordedResponse(exchange.getResponse());
        return problems.write(exchange.mutate().response(response).build(), failure)
                .then(Mono.fromSupplier(response::answer));
    }

    /** Carries the answer of an act that failed on our side out of the transaction that it rolls back. */
    private static final class Undone extends RuntimeException {

        private final transient Answer answer;

        Undone(Answer answer) {
            super("Answered " + answer.status(), null, false, false);
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }
}
