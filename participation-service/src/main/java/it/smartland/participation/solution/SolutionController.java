package it.smartland.participation.solution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.Area;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "solutions", description = "Answers to challenges")
class SolutionController {

    private final SolutionService service;
    private final SolutionList list;
    private final SolutionViews views;

    SolutionController(SolutionService service, SolutionList list, SolutionViews views) {
        this.service = service;
        this.list = list;
        this.views = views;
    }

    @GetMapping("/solutions")
    @Operation(
            summary = "Published solutions",
            description =
                    "By relevance where q is given, else the newest first. While a challenge hides its tallies, its"
                            + " solutions count as not rated and not supported in every order. An author is a body, named by its"
                            + " code. Facets: area.")
    Mono<Page<SolutionView>> list(
            @RequestParam(required = false) @Nullable UUID challenge,
            @RequestParam(required = false) @Nullable String author,
            @RequestParam(required = false) @Nullable Area area,
            @RequestParam(required = false) @Size(min = 1, max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable SolutionSort sort,
            @RequestParam(defaultValue = "false") boolean total,
            @RequestParam(defaultValue = "false") boolean facets,
            PageRequest page,
            @Nullable Caller caller) {
        var filter = new SolutionFilter(challenge, author, area, q);
        return list.page(filter, filter.sort(sort), page)
                .flatMap(found -> total ? list.total(filter).map(found::withTotal) : Mono.just(found))
                .flatMap(found -> facets ? list.facets(filter).map(found::withFacets) : Mono.just(found))
                .flatMap(found -> views.of(found, caller));
    }

    @GetMapping("/me/solutions")
    @Operation(summary = "The caller's own solutions", description = "Drafts and withdrawn ones too, the newest first.")
    Mono<Page<SolutionView>> own(PageRequest page, Caller caller) {
        return list.own(caller, page).flatMap(found -> views.of(found, caller));
    }

    @PostMapping("/challenges/{id}/solutions")
    @Operation(
            summary = "Draft a solution",
            description = "By a citizen, or by anybody on behalf of the body their token acts for.")
    Mono<ResponseEntity<SolutionView>> draft(@PathVariable UUID id, Caller caller, Received<SolutionRequest> body) {
        return service.draft(id, caller, body)
                .flatMap(drafted -> views.of(drafted, caller))
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    @GetMapping("/solutions/{id}")
    @Operation(summary = "A solution", description = "A draft is there for its author alone.")
    Mono<ResponseEntity<SolutionView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(seen -> views.of(seen, caller)).map(SolutionController::ok);
    }

    @PutMapping("/solutions/{id}")
    @Operation(
            summary = "Change a solution",
            description = "By its authors, while the challenge takes solutions. For a while after its publication in"
                    + " place, then as a version more.")
    Mono<ResponseEntity<SolutionView>> revise(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<SolutionRequest> body) {
        return service.revise(id, caller, ifMatch, current -> body.open())
                .flatMap(revised -> views.of(revised, caller))
                .map(SolutionController::ok);
    }

    @PatchMapping("/solutions/{id}")
    @Operation(summary = "Change some members of a solution", description = "As PUT; what is not named stays.")
    Mono<ResponseEntity<SolutionView>> amend(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, MergePatch<SolutionRequest> patch) {
        return service.revise(id, caller, ifMatch, patch::onto)
                .flatMap(revised -> views.of(revised, caller))
                .map(SolutionController::ok);
    }

    @PostMapping("/solutions/{id}/transitions")
    @Operation(
            summary = "Publish or withdraw",
            description =
                    "DRAFT to PUBLISHED, while the challenge is open; PUBLISHED to WITHDRAWN at any time. A withdrawn"
                            + " solution is no longer listed or counted, and stays where links lead to it.")
    Mono<ResponseEntity<SolutionView>> move(@PathVariable UUID id, Caller caller, Received<SolutionTransition> body) {
        return service.move(id, caller, body)
                .flatMap(moved -> views.of(moved, caller))
                .map(SolutionController::ok);
    }

    private static ResponseEntity<SolutionView> ok(SolutionView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static URI locationOf(UUID id) {
        return URI.create(ParticipationApi.PATH + "/solutions/" + id);
    }
}
