package it.smartland.participation.following;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "following", description = "What one follows, and what is new of it")
class FollowController {

    private static final String ONE = "/follows/{type}/{id}";
    private static final String KINDS = "By its id; a body by its code.";

    private final FollowService service;

    FollowController(FollowService service) {
        this.service = service;
    }

    @GetMapping("/me/follows")
    @Operation(summary = "What the caller follows", description = "What they began to follow last comes first.")
    Mono<Page<FollowView>> all(PageRequest page, Caller caller) {
        return service.all(caller, page);
    }

    @GetMapping(ONE)
    @Operation(summary = "Whether the caller follows it", description = KINDS)
    Mono<FollowView> see(
            @Parameter(schema = @Schema(allowableValues = {"challenge", "solution", "body"})) @PathVariable String type,
            @PathVariable String id,
            Caller caller) {
        return service.see(FollowedType.named(type), id, caller);
    }

    @PutMapping(ONE)
    @Operation(summary = "Follow a challenge, a solution or a body", description = KINDS + " Again changes nothing.")
    Mono<FollowView> follow(
            @Parameter(schema = @Schema(allowableValues = {"challenge", "solution", "body"})) @PathVariable String type,
            @PathVariable String id,
            Caller caller) {
        return service.follow(FollowedType.named(type), id, caller);
    }

    @DeleteMapping(ONE)
    @Operation(summary = "Follow it no longer", description = KINDS + " Again changes nothing.")
    Mono<FollowView> unfollow(
            @Parameter(schema = @Schema(allowableValues = {"challenge", "solution", "body"})) @PathVariable String type,
            @PathVariable String id,
            Caller caller) {
        return service.unfollow(FollowedType.named(type), id, caller);
    }
}
