package it.smartland.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Tells any failure as a problem document in the reader's language, and never more than the reader may know. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Refusals refusals;
    private final Sentences sentences;
    private final JsonMapper json;

    Problems(Refusals refusals, Sentences sentences, JsonMapper json) {
        this.refusals = refusals;
        this.sentences = sentences;
        this.json = json;
    }

    /** The failure as its reader is told it. */
    public Problem describe(ServerWebExchange exchange, Throwable failure) {
        return describe(exchange, refusals.of(failure), Language.of(exchange.getRequest()));
    }

    /** Answers the request with the failure, unless an answer is on its way already. */
    public Mono<Void> write(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Refusal refusal = refusals.of(failure);
        Locale language = Language.of(exchange.getRequest());
        Problem problem = describe(exchange, refusal, language);
        FailureLog.note(problem, failure, log);
        response.setStatusCode(refusal.status());
        HttpHeaders headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.ETAG);
        refusal.headers().forEach(headers::put);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }

    private Problem describe(ServerWebExchange exchange, Refusal refusal, Locale language) {
        return new Problem(
                URI.create("urn:smartland:problem:" + refusal.code()),
                sentences.title(refusal, language),
                refusal.status().value(),
                sentences.detail(refusal, language),
                exchange.getRequest().getPath().value(),
                TraceId.of(exchange),
                errors(refusal.faults(), language));
    }

    private @Nullable List<Problem.Error> errors(List<Fault> faults, Locale language) {
        if (faults.isEmpty()) {
            return null;
        }
        return faults.stream()
                .map(fault -> new Problem.Error(fault.pointer(), fault.code(), sentences.of(fault, language)))
                .toList();
    }
}
