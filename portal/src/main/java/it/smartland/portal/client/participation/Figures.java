package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** The four figures of participation, and how much people take part, over everything or over one territory. */
@HttpExchange("/api/participation/v1")
public interface Figures {

    @GetExchange("/statistics")
    Mono<Statistics> of(@RequestParam(required = false) @Nullable String territory);

    /** How much people take part in what the bodies of a territory ask. */
    @GetExchange("/statistics/participation")
    Mono<Participation> participation(@RequestParam String territory);

    @GetExchange("/statistics/participation-by-body")
    Mono<Page<Participation.OfBody>> participationByBody();

    @GetExchange("/challenges/{id}/statistics")
    Mono<Participation> ofChallenge(@PathVariable UUID id);
}
