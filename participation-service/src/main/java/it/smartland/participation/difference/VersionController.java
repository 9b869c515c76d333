package it.smartland.participation.difference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.solution.SolutionService;
import it.smartland.participation.solution.SolutionVersion;
import it.smartland.participation.solution.SolutionVersions;
import it.smartland.platform.paging.Page;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/solutions/{id}/versions")
@Tag(name = "solutions")
class VersionController {

    private final SolutionService solutions;
    private final SolutionVersions versions;

    VersionController(SolutionService solutions, SolutionVersions versions) {
        this.solutions = solutions;
        this.versions = versions;
    }

    @GetMapping
    @Operation(summary = "Every text that a solution was published with", description = "The newest first.")
    Mono<Page<VersionView>> list(@PathVariable UUID id, @Nullable Caller caller) {
        return solutions
                .see(id, caller)
                .thenMany(versions.of(id))
                .map(VersionView::of)
                .collectList()
                .map(all -> new Page<>(all, null));
    }

    @GetMapping("/{from}/diff/{to}")
    @Operation(
            summary = "What one version has that another has not",
            description = "Word by word, in the order of reading.")
    Mono<VersionDifference> difference(
            @PathVariable UUID id, @PathVariable int from, @PathVariable int to, @Nullable Caller caller) {
        return solutions.see(id, caller).then(Mono.zip(version(id, from), version(id, to), VersionDifference::of));
    }

    private Mono<SolutionVersion> version(UUID id, int number) {
        return versions.find(id, number).switchIfEmpty(Mono.error(ProblemException::notFound));
    }
}
