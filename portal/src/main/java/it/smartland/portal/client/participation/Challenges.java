package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
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

/** The challenges: read by everyone, opened and closed by officers of their owner. */
@HttpExchange("/api/participation/v1")
public interface Challenges {

    /** In which order challenges are shown. */
    enum Sort {
        NEWEST,
        CLOSING_SOON,
        RELEVANCE
    }

    /** All but drafts; {@code status} DRAFT gives those of the reader's own body. */
    @GetExchange("/challenges?total=true")
    Mono<Page<Challenge>> find(
            @RequestParam(required = false) Challenge.@Nullable Status status,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    /** The same narrowed further, with facets: how many each area and each state would leave. */
    @GetExchange("/challenges?total=true&facets=true")
    Mono<Page<Challenge>> search(
            @RequestParam(required = false) Challenge.@Nullable Status status,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Area area,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/challenges/{id}")
    Mono<Challenge> byId(@PathVariable UUID id);

    @GetExchange("/challenges/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);

    @PostExchange("/challenges")
    Mono<Challenge> create(
            @RequestBody ChallengeText text,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/challenges/{id}/transitions")
    Mono<Challenge> move(
            @PathVariable UUID id,
            @RequestBody Transition transition,
            @RequestHeader("Accept-Language") String language);

    @GetExchange("/challenges/{id}/extensions")
    Mono<Page<Challenge.Extension>> extensions(@PathVariable UUID id);

    @PostExchange("/challenges/{id}/extensions")
    Mono<Void> extend(
            @PathVariable UUID id,
            @RequestBody ChallengeText.Extension extension,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/challenges/{id}/solutions")
    Mono<Solution> answer(
            @PathVariable UUID id,
            @RequestBody SolutionText text,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);
}
