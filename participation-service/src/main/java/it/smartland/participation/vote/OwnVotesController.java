package it.smartland.participation.vote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/me/votes")
@Tag(name = "votes")
class OwnVotesController {

    private final OwnVotes votes;
    private final VoterKeys voters;

    OwnVotesController(OwnVotes votes, VoterKeys voters) {
        this.votes = votes;
        this.voters = voters;
    }

    @GetMapping
    @Operation(
            summary = "The caller's own votes as they stand",
            description = "The newest first; in one challenge, or on one solution and the opinions about it.")
    Mono<Page<CurrentVote>> list(
            @RequestParam(required = false) @Nullable UUID challenge,
            @RequestParam(required = false) @Nullable UUID solution,
            PageRequest page,
            Caller caller) {
        return voters.of(caller)
                .map(voter -> votes.page(voter, challenge, solution, page))
                .orElseGet(() -> Mono.just(new Page<>(List.of(), null)));
    }
}
