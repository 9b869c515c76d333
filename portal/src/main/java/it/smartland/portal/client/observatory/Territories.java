package it.smartland.portal.client.observatory;

import it.smartland.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The territories by name and by code, and how each stands among its like. */
@HttpExchange("/api/observatory/v1")
public interface Territories {

    /** Municipalities nearest to the name first; accents, apostrophes and capitals are forgiven; an empty name gives all. */
    @GetExchange("/territories?level=MUNICIPALITY&total=true")
    Mono<Page<Territory>> municipalities(
            @RequestParam String q, @RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/territories/{code}")
    Mono<Territory> byCode(@PathVariable String code);

    @GetExchange("/territories/{code}/profile")
    Mono<Profile> profile(@PathVariable String code);

    @GetExchange("/territories/{code}/peers")
    Mono<Peers> peers(@PathVariable String code, @RequestParam int limit);
}
