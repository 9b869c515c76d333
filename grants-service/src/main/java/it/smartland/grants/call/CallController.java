package it.smartland.grants.call;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH + "/calls")
@Tag(name = "calls", description = "Offers of money for projects")
class CallController {

    private final CallService service;
    private final CallList list;
    private final Bodies bodies;
    private final Clock clock;

    CallController(CallService service, CallList list, Bodies bodies, Clock clock) {
        this.service = service;
        this.list = list;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Calls",
            description = "All but drafts, unless status=DRAFT asks for those of the caller's office.")
    Mono<Page<CallView>> list(
            @RequestParam(required = false) @Nullable CallStatus status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "NEWEST") CallSort sort,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            @Nullable Caller caller) {
        var filter = new CallFilter(status, year, office(caller), clock.instant());
        return list.page(filter, sort, page)
                .flatMap(found -> total ? list.total(filter).map(found::withTotal) : Mono.just(found))
                .flatMap(found -> views(found, filter));
    }

    @PostMapping
    @Operation(summary = "Draft a call", description = "By a provincial officer, for the body in their token.")
    Mono<ResponseEntity<CallView>> draft(Caller caller, Received<CallRequest> body) {
        return service.draft(caller, body).flatMap(this::view).map(CallController::created);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A call", description = "A draft is there for its office alone.")
    Mono<ResponseEntity<CallView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(this::view).map(CallController::ok);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a draft", description = "A published call changes by a new version.")
    Mono<ResponseEntity<CallView>> redraft(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<CallRequest> body) {
        return service.redraft(id, caller, ifMatch, body).flatMap(this::view).map(CallController::ok);
    }

    @PostMapping("/{id}/versions")
    @Operation(
            summary = "A new version of a published call",
            description =
                    "Title, description, office, eligibility; a later closing, a larger budget. Criteria, weights,"
                            + " thresholds, order of ties, form, limits and opening are fixed at publication"
                            + " (L. 241/1990, art. 12).")
    Mono<ResponseEntity<CallView>> amend(@PathVariable UUID id, Caller caller, Received<CallRequest> body) {
        return service.amend(id, caller, body).flatMap(this::view).map(CallController::created);
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "The text of a call, version by version")
    Mono<CallVersionView.Versions> versions(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller)
                .flatMap(call -> list.versions(call.id()).collectList())
                .map(CallVersionView.Versions::new);
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "Publish, begin to evaluate, conclude",
            description =
                    "DRAFT to PUBLISHED, CLOSED to EVALUATING, RANKED to CONCLUDED. The clock closes a published call at"
                            + " closesAt; its ranking makes it RANKED.")
    Mono<ResponseEntity<CallView>> move(@PathVariable UUID id, Caller caller, Received<CallTransition> body) {
        return service.move(id, caller, body).flatMap(this::view).map(CallController::ok);
    }

    private Mono<CallView> view(Call call) {
        return bodies.named(List.of(call.owner())).map(names -> CallView.of(call, names));
    }

    private Mono<Page<CallView>> views(Page<Call> page, CallFilter filter) {
        return bodies.named(page.items().stream().map(Call::owner).toList())
                .map(names -> page.map(call -> CallView.of(call.settledAt(filter.now()), names)));
    }

    private static @Nullable String office(@Nullable Caller caller) {
        return caller != null && caller.isProvincialOfficer() ? caller.body() : null;
    }

    private static ResponseEntity<CallView> ok(CallView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static ResponseEntity<CallView> created(CallView view) {
        return EntityTag.created(URI.create(GrantsApi.PATH + "/calls/" + view.id()), view.version(), view);
    }
}
