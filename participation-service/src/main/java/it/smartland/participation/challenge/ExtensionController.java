package it.smartland.participation.challenge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/challenges/{id}/extensions")
@Tag(name = "challenges")
class ExtensionController {

    private final ExtensionService service;

    ExtensionController(ExtensionService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            summary = "Every time that a challenge was put off",
            description = "The newest first. Who did it is named to the officers of its owner alone.")
    Mono<Page<ExtensionView>> list(@PathVariable UUID id, @Nullable Caller caller) {
        return service.list(id, caller);
    }

    @PostMapping
    @Operation(
            summary = "Put a challenge off",
            description = "By an officer of its owner: only later, and never once it has closed."
                    + " A phase that would have ended with the challenge goes on as long as it does.")
    Mono<ResponseEntity<ExtensionView>> extend(@PathVariable UUID id, Caller caller, Received<ExtensionRequest> body) {
        URI all = URI.create(ParticipationApi.PATH + "/challenges/" + id + "/extensions");
        return service.extend(id, caller, body)
                .map(extension -> ResponseEntity.created(all).body(extension));
    }
}
