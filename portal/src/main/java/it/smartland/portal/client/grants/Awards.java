package it.smartland.portal.client.grants;

import it.smartland.platform.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The awards, which everybody may read. */
@HttpExchange("/api/grants/v1")
public interface Awards {

    @GetExchange("/awards")
    Mono<Page<Award>> find(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/awards/{id}")
    Mono<Award> byId(@PathVariable UUID id);
}
