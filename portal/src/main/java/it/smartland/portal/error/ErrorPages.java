package it.smartland.portal.error;

import it.smartland.platform.problem.FailureLog;
import it.smartland.platform.problem.Problem;
import it.smartland.platform.problem.Problems;
import it.smartland.portal.site.Site;
import it.smartland.portal.site.Sites;
import it.smartland.portal.template.Templates;
import it.smartland.portal.view.JteWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Shows people a page for whatever failed; programs that ask for JSON get the problem document of the platform. */
@Component
public final class ErrorPages implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final String COME_BACK_IN_SECONDS = "10";

    private final Problems problems;
    private final Sites sites;
    private final Templates templates;

    ErrorPages(Problems problems, Sites sites, Templates templates) {
        this.problems = problems;
        this.sites = sites;
        this.templates = templates;
    }

    /** Before the platform's own at -2. */
    @Override
    public int getOrder() {
        return -3;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return asksForJson(exchange) ? problems.write(exchange, failure) : show(exchange, failure);
    }

    private Mono<Void> show(ServerWebExchange exchange, Throwable failure) {
        Problem problem = problems.describe(exchange, failure);
        FailureLog.note(problem, failure, log);
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.clearContentHeaders();
        headers.remove(HttpHeaders.ETAG);
        headers.setCacheControl("no-store");
        HttpStatus status = HttpStatus.valueOf(problem.status());
        response.setStatusCode(status);
        switch (status) {
            case UNAUTHORIZED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, COME_BACK_IN_SECONDS);
            default -> {}
        }
        int page = page(status);
        Site site = sites.of(exchange);
        String again = exchange.getRequest().getMethod() == HttpMethod.GET ? site.address() : null;
        String trace = page == 500 ? problem.traceId() : null;
        return JteWriter.write(templates.pageErrorProblem(site, page, again, trace), response);
    }

    /** The page that says it best; a status without a page of its own is told by its family. */
    private static int page(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, SERVICE_UNAVAILABLE -> status.value();
            case GONE -> 404;
            case TOO_MANY_REQUESTS, BAD_GATEWAY, GATEWAY_TIMEOUT -> 503;
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private static boolean asksForJson(ServerWebExchange exchange) {
        var accepted = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT);
        return accepted.stream().anyMatch(type -> type.contains("json"))
                && accepted.stream().noneMatch(type -> type.contains(MediaType.TEXT_HTML_VALUE));
    }
}
