package it.smartland.participation.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
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
@Tag(name = "moderation", description = "Reports, decisions with their reasons, appeals, and the register of all of it")
class ActController {

    private final Acts acts;
    private final ActViews views;

    ActController(Acts acts, ActViews views) {
        this.acts = acts;
        this.views = views;
    }

    @GetMapping("/moderation/acts")
    @Operation(
            summary = "The register of moderation",
            description = "Every act, the newest first, about one object or in one challenge where named. It names"
                    + " neither who reported, who wrote, nor who decided: the body answers for its officers.")
    Mono<Page<ActView>> list(
            @RequestParam(required = false) @Nullable UUID object,
            @RequestParam(required = false) @Nullable UUID challenge,
            PageRequest page) {
        return acts.page(object, challenge, page).flatMap(views::of);
    }

    @GetMapping("/moderation/acts/{id}")
    @Operation(summary = "An act of moderation")
    Mono<ActView> see(@PathVariable UUID id) {
        return acts.find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(views::of);
    }

    @GetMapping("/me/moderation")
    @Operation(
            summary = "What was done about what the caller wrote",
            description = "For themselves or for the body they act for; the newest first. An act that hides or refuses"
                    + " may be appealed once.")
    Mono<Page<ActView>> own(PageRequest page, Caller caller) {
        return acts.ofAuthor(caller, page).flatMap(views::of);
    }
}
