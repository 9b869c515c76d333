package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The reader's own votes. */
@HttpExchange("/api/participation/v1")
public interface Votes {

    /** The newest first: all, or those on one solution and the opinions about it. */
    @GetExchange("/me/votes")
    Mono<Page<Vote>> own(
            @RequestParam(required = false) @Nullable UUID solution,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);
}
