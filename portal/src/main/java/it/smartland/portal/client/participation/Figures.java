package it.smartland.portal.client.participation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The four figures of participation, over everything or over one territory. */
@HttpExchange("/api/participation/v1")
public interface Figures {

    @GetExchange("/statistics")
    Mono<Statistics> of(@RequestParam(required = false) @Nullable String territory);
}
