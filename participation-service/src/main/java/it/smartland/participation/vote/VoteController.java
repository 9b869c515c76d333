package it.smartland.participation.vote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.signal.Sightings;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "votes", description = "One person, one vote: ratings and supports of solutions, votes on opinions")
class VoteController {

    private static final String RULES =
            "By anybody with a verified identity but the author, while the challenge is open."
                    + " The same again changes nothing; the totals follow within two seconds.";

    private final VoteService service;
    private final Sightings sightings;

    VoteController(VoteService service, Sightings sightings) {
        this.service = service;
        this.sightings = sightings;
    }

    @PutMapping("/solutions/{id}/rating")
    @Operation(summary = "Rate a solution", description = RULES)
    Mono<CurrentVote> rate(
            @PathVariable UUID id, Caller caller, Received<RatingRequest> body, ServerHttpRequest request) {
        return service.cast(VoteKind.RATING, id, caller, () -> body.open().given())
                .doOnNext(vote -> sightings.note(id, caller, request));
    }

    @DeleteMapping("/solutions/{id}/rating")
    @Operation(summary = "Withdraw one's rating", description = "While the challenge is open.")
    Mono<CurrentVote> unrate(@PathVariable UUID id, Caller caller) {
        return service.withdraw(VoteKind.RATING, id, caller);
    }

    @PutMapping("/solutions/{id}/support")
    @Operation(summary = "Support a solution", description = RULES)
    Mono<CurrentVote> support(@PathVariable UUID id, Caller caller, ServerHttpRequest request) {
        return service.cast(VoteKind.SUPPORT, id, caller, () -> 1)
                .doOnNext(vote -> sightings.note(id, caller, request));
    }

    @DeleteMapping("/solutions/{id}/support")
    @Operation(summary = "Withdraw one's support", description = "While the challenge is open.")
    Mono<CurrentVote> unsupport(@PathVariable UUID id, Caller caller) {
        return service.withdraw(VoteKind.SUPPORT, id, caller);
    }

    @PutMapping("/opinions/{id}/vote")
    @Operation(summary = "Vote for an opinion or against it", description = RULES)
    Mono<CurrentVote> vote(@PathVariable UUID id, Caller caller, Received<OpinionVoteRequest> body) {
        return service.cast(VoteKind.OPINION, id, caller, () -> body.open().given());
    }

    @DeleteMapping("/opinions/{id}/vote")
    @Operation(summary = "Withdraw one's vote on an opinion", description = "While the challenge is open.")
    Mono<CurrentVote> unvote(@PathVariable UUID id, Caller caller) {
        return service.withdraw(VoteKind.OPINION, id, caller);
    }
}
