package it.smartland.portal.client.observatory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.lineage.Lineage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The values that crossed a threshold, the newest first. */
@HttpExchange("/api/observatory/v1")
public interface Alerts {

    @GetExchange("/alerts?total=true")
    Mono<Page<Alert>> find(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/alerts/{id}")
    Mono<Alert> byId(@PathVariable UUID id);

    @GetExchange("/alerts/{id}/lineage")
    Mono<Lineage> lineage(@PathVariable UUID id);
}
