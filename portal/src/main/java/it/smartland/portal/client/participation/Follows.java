package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** What the reader follows. */
@HttpExchange("/api/participation/v1")
public interface Follows {

    @GetExchange("/me/follows")
    Mono<Page<Follow>> all(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/follows/{type}/{id}")
    Mono<Follow> see(@PathVariable String type, @PathVariable String id);

    @PutExchange("/follows/{type}/{id}")
    Mono<Follow> follow(@PathVariable String type, @PathVariable String id);

    @DeleteExchange("/follows/{type}/{id}")
    Mono<Follow> unfollow(@PathVariable String type, @PathVariable String id);

    /**
     * Something that the reader follows or may follow.
     *
     * @param id the code of a body
     * @param since null where they do not follow it
     */
    record Follow(
            Type type,
            String id,
            @Nullable String title,
            boolean following,
            @Nullable Instant since) {

        /** What can be followed. */
        public enum Type {
            CHALLENGE,
            SOLUTION,
            BODY
        }
    }
}
