package it.smartland.portal.client.grants;

import it.smartland.platform.paging.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** The calls and what their office does: read by everyone, moved by officers of their owner. */
@HttpExchange("/api/grants/v1")
public interface Calls {

    /** In which order calls are shown. */
    enum Sort {
        NEWEST,
        CLOSING_SOON
    }

    /** All but drafts; {@code status} DRAFT gives those of the reader's own office. */
    @GetExchange("/calls?total=true")
    Mono<Page<Call>> find(
            @RequestParam(required = false) Call.@Nullable Status status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/calls/{id}")
    Mono<Call> byId(@PathVariable UUID id);

    @PostExchange("/calls")
    Mono<Call> create(
            @RequestBody CallText text,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/calls/{id}/transitions")
    Mono<Call> move(@PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);

    /** Public from its publication on. */
    @GetExchange("/calls/{id}/ranking")
    Mono<Ranking> ranking(@PathVariable UUID id);

    /** Ranks the applications and publishes the ranking, once. */
    @PostExchange("/calls/{id}/ranking")
    Mono<Ranking> rank(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    /** Grants what the ranking says, once. */
    @PostExchange("/calls/{id}/awards")
    Mono<Granted> grant(
            @PathVariable UUID id, @RequestBody GrantingAct act, @RequestHeader("Accept-Language") String language);

    /** What was granted. */
    record Granted(List<Award> items) {}
}
