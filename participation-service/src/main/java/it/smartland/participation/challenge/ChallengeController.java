package it.smartland.participation.challenge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.Area;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.List;
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
@RequestMapping(ParticipationApi.PATH + "/challenges")
@Tag(name = "challenges", description = "Questions that a body puts to everyone")
class ChallengeController {

    private final ChallengeService service;
    private final ChallengeList list;
    private final Bodies bodies;
    private final Clock clock;

    ChallengeController(ChallengeService service, ChallengeList list, Bodies bodies, Clock clock) {
        this.service = service;
        this.list = list;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Challenges",
            description =
                    "All but drafts, unless status=DRAFT asks for those of the caller's own body. A territory stands"
                            + " for its own body and for those of the territories inside it. By relevance where q is"
                            + " given, else the newest first. Facets: area, status.")
    Mono<Page<ChallengeView>> list(
            @RequestParam(required = false) @Nullable ChallengeStatus status,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Area area,
            @RequestParam(required = false) @Size(min = 1, max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable ChallengeSort sort,
            @RequestParam(defaultValue = "false") boolean total,
            @RequestParam(defaultValue = "false") boolean facets,
            PageRequest page,
            @Nullable Caller caller) {
        var filter = new ChallengeFilter(status, territory, area, q, officerBody(caller), clock.instant());
        return list.page(filter, filter.sort(sort), page)
                .flatMap(found -> total ? list.total(filter).map(found::withTotal) : Mono.just(found))
                .flatMap(found -> facets ? list.facets(filter).map(found::withFacets) : Mono.just(found))
                .flatMap(found -> views(found, filter));
    }

    @PostMapping
    @Operation(summary = "Draft a challenge", description = "By an officer, for the body in their token.")
    Mono<ResponseEntity<ChallengeView>> draft(Caller caller, Received<ChallengeRequest> body) {
        return service.draft(caller, body)
                .flatMap(this::view)
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A challenge", description = "A draft is there for its owner alone.")
    Mono<ResponseEntity<ChallengeView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(this::view).map(ChallengeController::ok);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a challenge",
            description =
                    "By an officer of its owner, until it closes. Once it is open, the rules under which people take"
                            + " part stay: eligibility, phases, hiddenTallies, supportThreshold, supportsPerPerson, opensAt"
                            + " after it has come; and closesAt, which an extension alone puts off.")
    Mono<ResponseEntity<ChallengeView>> revise(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<ChallengeRequest> body) {
        return service.revise(id, caller, ifMatch, current -> body.open())
                .flatMap(this::view)
                .map(ChallengeController::ok);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change some members of a challenge", description = "As PUT; what is not named stays.")
    Mono<ResponseEntity<ChallengeView>> amend(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, MergePatch<ChallengeRequest> patch) {
        return service.revise(id, caller, ifMatch, patch::onto)
                .flatMap(this::view)
                .map(ChallengeController::ok);
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "Open, close or mark as answered",
            description = "DRAFT to OPEN to CLOSED to ANSWERED. The clock closes an open challenge at closesAt.")
    Mono<ResponseEntity<ChallengeView>> move(@PathVariable UUID id, Caller caller, Received<ChallengeTransition> body) {
        return service.move(id, caller, body).flatMap(this::view).map(ChallengeController::ok);
    }

    private Mono<ChallengeView> view(Challenge challenge) {
        return bodies.named(List.of(challenge.owner())).map(names -> ChallengeView.of(challenge, names));
    }

    private Mono<Page<ChallengeView>> views(Page<Challenge> page, ChallengeFilter filter) {
        return bodies.named(page.items().stream().map(Challenge::owner).toList())
                .map(names -> page.map(challenge -> ChallengeView.of(challenge.settledAt(filter.now()), names)));
    }

    private static @Nullable String officerBody(@Nullable Caller caller) {
        String body = caller == null ? null : caller.body();
        return caller != null && body != null && caller.isOfficerOf(body) ? body : null;
    }

    private static ResponseEntity<ChallengeView> ok(ChallengeView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static URI locationOf(UUID id) {
        return URI.create(ParticipationApi.PATH + "/challenges/" + id);
    }
}
