package it.smartland.portal.client.catalogue;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.participation.Area;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** The practices: read by everyone, written and validated by officers. */
@HttpExchange("/api/catalogue/v1")
public interface Practices {

    /** In which order practices are shown. */
    enum Sort {
        RELEVANCE,
        NEWEST,
        MOST_ADOPTED
    }

    /** Published ones under the filters, with facets: how many each value would leave. */
    @GetExchange("/practices?total=true&facets=true")
    Mono<Page<Practice>> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Area area,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) Practice.@Nullable Sector sector,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) Practice.@Nullable Evidence evidence,
            @RequestParam(required = false) @Nullable String adoptedBy,
            @RequestParam Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    /** Published ones of a theme, or of all. */
    @GetExchange("/practices?total=true")
    Mono<Page<Practice>> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam int limit);

    /** Those in a state of which only their writers and validators know. */
    @GetExchange("/practices?total=true")
    Mono<Page<Practice>> awaiting(@RequestParam Practice.Status status, @RequestParam int limit);

    @GetExchange("/practices/{id}")
    Mono<Practice> byId(@PathVariable UUID id);

    @GetExchange("/practices/{id}/similar")
    Mono<Similar> similar(@PathVariable UUID id);

    @GetExchange("/practices/{id}/versions")
    Mono<Versions> versions(@PathVariable UUID id);

    @GetExchange("/practices/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);

    @PostExchange("/practices")
    Mono<Practice> draft(
            @RequestBody PracticeText text,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    /** {@code version} is the ETag of what was changed. */
    @PutExchange("/practices/{id}")
    Mono<Practice> revise(
            @PathVariable UUID id,
            @RequestBody PracticeText text,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/practices/{id}/transitions")
    Mono<Practice> move(
            @PathVariable UUID id, @RequestBody Move move, @RequestHeader("Accept-Language") String language);
}
