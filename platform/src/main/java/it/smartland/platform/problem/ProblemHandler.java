package it.smartland.platform.problem;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers with a problem document whatever nobody else answered. */
final class ProblemHandler implements WebExceptionHandler, Ordered {

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    /** Before Spring Boot's own at -1; a portal's pages for browsers go before this one. */
    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return problems.write(exchange, failure);
    }
}
