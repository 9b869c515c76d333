package it.smartland.participation.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/statistics")
@Tag(name = "statistics", description = "What participation is worth, at a glance")
class StatisticsController {

    private final StatisticsQueries queries;

    StatisticsController(StatisticsQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "The four statistics",
            description =
                    "Of what is published and not withdrawn. A territory stands for the challenges of its own body and"
                            + " of the bodies of the territories inside it.")
    Mono<Statistics> statistics(@RequestParam(required = false) @Nullable String territory) {
        return Mono.zip(
                        queries.solutions(territory),
                        queries.latestOpinion(territory).singleOptional(),
                        queries.bestVotedOpinion(territory).singleOptional(),
                        queries.mostProactive(territory).singleOptional())
                .map(found -> new Statistics(
                        found.getT1(), orNull(found.getT2()), orNull(found.getT3()), orNull(found.getT4())));
    }

    private static <T> @Nullable T orNull(Optional<T> found) {
        return found.orElse(null);
    }
}
