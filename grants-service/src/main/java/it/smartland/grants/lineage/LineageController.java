package it.smartland.grants.lineage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
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
@RequestMapping(GrantsApi.PATH)
@Tag(name = "lineage", description = "What led to an object and what came of it")
class LineageController {

    private final LineageService service;

    LineageController(LineageService service) {
        this.service = service;
    }

    @GetMapping("/calls/{id}/lineage")
    @Operation(summary = "What came of a call")
    Mono<Lineage> ofCall(@PathVariable UUID id, @Nullable Caller caller) {
        return service.ofCall(id, caller);
    }

    @GetMapping("/applications/{id}/lineage")
    @Operation(summary = "What an application builds on and what came of it", description = "For those who may see it.")
    Mono<Lineage> ofApplication(@PathVariable UUID id, Caller caller) {
        return service.ofApplication(id, caller);
    }

    @GetMapping("/awards/{id}/lineage")
    @Operation(
            summary = "What led to an award and what came of it",
            description = "Who may see the application finds it between the award and what it builds on.")
    Mono<Lineage> ofAward(@PathVariable UUID id, @Nullable Caller caller) {
        return service.ofAward(id, caller);
    }

    @GetMapping("/projects/{id}/lineage")
    @Operation(summary = "What led to a project and what came of it")
    Mono<Lineage> ofProject(@PathVariable UUID id) {
        return service.ofProject(id);
    }
}
