package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** The opinions on solutions, and the votes on those. */
@HttpExchange("/api/participation/v1")
public interface Opinions {

    /** In which order opinions are shown. */
    enum Sort {
        BEST,
        NEWEST
    }

    @GetExchange("/solutions/{solution}/opinions?total=true")
    Mono<Page<Opinion>> of(
            @PathVariable UUID solution,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @PostExchange("/solutions/{solution}/opinions")
    Mono<Opinion> write(
            @PathVariable UUID solution,
            @RequestBody OpinionText text,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    /** The thread below an opinion, each answer after what it answers. */
    @GetExchange("/opinions/{id}/replies")
    Mono<Page<Opinion>> below(@PathVariable UUID id, @RequestParam int limit);

    @PostExchange("/opinions/{id}/replies")
    Mono<Opinion> reply(
            @PathVariable UUID id,
            @RequestBody Reply reply,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("Accept-Language") String language);

    @PutExchange("/opinions/{id}/vote")
    Mono<Void> vote(@PathVariable UUID id, @RequestBody Value value, @RequestHeader("Accept-Language") String language);

    @DeleteExchange("/opinions/{id}/vote")
    Mono<Void> takeVoteBack(@PathVariable UUID id, @RequestHeader("Accept-Language") String language);

    /** What somebody answers to an opinion. */
    record Reply(@Nullable String text, Opinion.@Nullable Stance stance) {}

    /** 1 for, -1 against. */
    record Value(int value) {}
}
