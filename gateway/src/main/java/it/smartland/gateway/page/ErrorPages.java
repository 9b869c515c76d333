package it.smartland.gateway.page;

import it.smartland.platform.problem.FailureLog;
import it.smartland.platform.problem.Problem;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.problem.Problems;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers people with a small page of the gateway's own: the portal may be what is away. */
@Component
final class ErrorPages implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Problems problems;
    private final ErrorPage page = new ErrorPage();

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    /** Before the problem documents, at -2. */
    @Override
    public int getOrder() {
        return -3;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || !Navigation.is(exchange.getRequest())) {
            return Mono.error(failure);
        }
        Problem problem = problems.describe(exchange, failure);
        FailureLog.note(problem, failure, log);
        return write(exchange, problem, headersOf(failure));
    }

    private Mono<Void> write(ServerWebExchange exchange, Problem problem, HttpHeaders more) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        HttpHeaders headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.ETAG);
        more.forEach(headers::put);
        headers.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        headers.setCacheControl("no-store");
        headers.set("Content-Security-Policy", page.policy());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        String html = page.of(problem, exchange.getLocaleContext().getLocale());
        DataBuffer body = response.bufferFactory().wrap(html.getBytes(StandardCharsets.UTF_8));
        return response.writeWith(Mono.just(body));
    }

    private static HttpHeaders headersOf(Throwable failure) {
        return failure instanceof ProblemException known ? known.headers() : HttpHeaders.EMPTY;
    }
}
