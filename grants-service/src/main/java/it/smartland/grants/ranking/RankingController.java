package it.smartland.grants.ranking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.security.Caller;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH + "/calls/{id}/ranking")
@Tag(name = "rankings", description = "The order of the applications to a call")
class RankingController {

    private final RankingService service;
    private final Bodies bodies;

    RankingController(RankingService service, Bodies bodies) {
        this.service = service;
        this.bodies = bodies;
    }

    @PostMapping
    @Operation(
            summary = "Rank the applications and publish the ranking",
            description =
                    "No content. By the office, once every application that was not found inadmissible has its final"
                            + " score sheets. Means and totals are exact and rounded half up to two decimals; what is"
                            + " published decides. The same again once it is published.")
    Mono<ResponseEntity<RankingView>> publish(@PathVariable UUID id, Caller caller) {
        return service.publish(id, caller)
                .flatMap(published -> view(published.ranking())
                        .map(view -> ResponseEntity.status(published.now() ? HttpStatus.CREATED : HttpStatus.OK)
                                .location(URI.create(GrantsApi.PATH + "/calls/" + id + "/ranking"))
                                .body(view)));
    }

    @GetMapping
    @Operation(summary = "The ranking of a call", description = "Public from its publication on; 404 before.")
    Mono<RankingView> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(this::view);
    }

    private Mono<RankingView> view(PublishedRanking ranking) {
        return bodies.named(ranking.items().stream().map(RankedItem::applicant).toList())
                .map(names -> RankingView.of(ranking, names));
    }
}
