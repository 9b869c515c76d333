package it.smartland.participation.similarity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/challenges/{id}/similar")
@Tag(name = "solutions")
class SimilarController {

    /** What scores less says something else. */
    private static final double LEAST = 0.3;

    private final ChallengeService challenges;
    private final SimilarSolutions similar;

    SimilarController(ChallengeService challenges, SimilarSolutions similar) {
        this.challenges = challenges;
        this.similar = similar;
    }

    @GetMapping
    @Operation(
            summary = "Published solutions that say nearly the same as a text",
            description =
                    "To be read before one publishes. At most five, the most alike first, each with a score of 0.3"
                            + " or more: half the trigram similarity of the titles, half the Dice coefficient of the"
                            + " Italian word stems of title and summary.")
    Mono<Page<SimilarSolution>> list(
            @PathVariable UUID id,
            @RequestParam @Size(min = 1, max = 150) String title,
            @RequestParam(defaultValue = "") @Size(max = 300) String summary,
            @Nullable Caller caller) {
        return challenges
                .see(id, caller)
                .thenMany(similar.to(id, title, summary, LEAST))
                .collectList()
                .map(found -> new Page<>(found, null));
    }
}
