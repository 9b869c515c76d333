package it.smartland.participation.lineage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "lineage", description = "What led to an object and what came of it")
class LineageController {

    private final LineageService service;

    LineageController(LineageService service) {
        this.service = service;
    }

    @GetMapping("/challenges/{id}/lineage")
    @Operation(summary = "What led to a challenge and what came of it")
    Mono<Lineage> ofChallenge(@PathVariable UUID id, @Nullable Caller caller) {
        return service.ofChallenge(id, caller);
    }

    @GetMapping("/solutions/{id}/lineage")
    @Operation(summary = "What led to a solution and what came of it")
    Mono<Lineage> ofSolution(@PathVariable UUID id, @Nullable Caller caller) {
        return service.ofSolution(id, caller);
    }
}
