package it.smartland.participation.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "statistics")
class ParticipationController {

    private final ParticipationQueries queries;
    private final ChallengeService challenges;

    ParticipationController(ParticipationQueries queries, ChallengeService challenges) {
        this.queries = queries;
        this.challenges = challenges;
    }

    @GetMapping("/statistics/participation")
    @Operation(
            summary = "How much people take part",
            description =
                    "Absolute, and per thousand inhabitants of the territory: of one municipality, of the Province with all its"
                            + " municipalities (016), or of everything. Hidden votes count once they are shown. Each figure is what the"
                            + " public topics add up to.")
    Mono<Participation> participation(@RequestParam(required = false) @Nullable String territory) {
        return queries.of(territory);
    }

    @GetMapping("/statistics/participation-by-body")
    @Operation(
            summary = "How much people take part in what each body asks",
            description = "All of them, by their codes.")
    Mono<Page<BodyParticipation>> byBody() {
        return queries.byBody().collectList().map(all -> new Page<>(all, null));
    }

    @GetMapping("/challenges/{id}/statistics")
    @Operation(
            summary = "How much people take part in a challenge",
            description = "Per thousand inhabitants of the body that asks.")
    Mono<Participation> ofChallenge(@PathVariable UUID id, @Nullable Caller caller) {
        return challenges.see(id, caller).flatMap(queries::of);
    }
}
