package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** The solutions, their stars and their supports. */
@HttpExchange("/api/participation/v1")
public interface Solutions {

    /** In which order solutions are shown. */
    enum Sort {
        BEST,
        MOST_SUPPORTED,
        NEWEST
    }

    @GetExchange("/solutions?total=true")
    Mono<Page<Solution>> find(
            @RequestParam(required = false) @Nullable UUID challenge,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    /** Those that a body proposes. */
    @GetExchange("/solutions?total=true")
    Mono<Page<Solution>> ofBody(
            @RequestParam String author,
            @RequestParam Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    /** The reader's own, drafts and withdrawn ones too. */
    @GetExchange("/me/solutions")
    Mono<Page<Solution>> own(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/solutions/{id}")
    Mono<Solution> byId(@PathVariable UUID id);

    @GetExchange("/solutions/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);

    /** Changes what is written of it; {@code version} is the ETag of what was changed. */
    @PatchExchange(url = "/solutions/{id}", contentType = "application/merge-patch+json")
    Mono<Solution> amend(
            @PathVariable UUID id,
            @RequestBody SolutionRevision revision,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Accept-Language") String language);

    @PostExchange("/solutions/{id}/transitions")
    Mono<Solution> move(
            @PathVariable UUID id,
            @RequestBody Transition transition,
            @RequestHeader("Accept-Language") String language);

    @PutExchange("/solutions/{id}/rating")
    Mono<Void> rate(@PathVariable UUID id, @RequestBody Stars stars, @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/solutions/{id}/rating")
    Mono<Void> takeRatingBack(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    @PutExchange("/solutions/{id}/support")
    Mono<Void> support(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/solutions/{id}/support")
    Mono<Void> takeSupportBack(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    /** One to five. */
    record Stars(int stars) {}
}
