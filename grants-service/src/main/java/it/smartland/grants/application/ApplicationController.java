package it.smartland.grants.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.time.Clock;
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
@RequestMapping(GrantsApi.PATH)
@Tag(name = "applications", description = "What bodies ask a call to fund; private")
class ApplicationController {

    private final ApplicationService service;
    private final ApplicationList list;
    private final Bodies bodies;
    private final Clock clock;

    ApplicationController(ApplicationService service, ApplicationList list, Bodies bodies, Clock clock) {
        this.service = service;
        this.list = list;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/applications")
    @Operation(
            summary = "Applications",
            description =
                    "Those that the caller may see; mine=true for those of the body in the token, as applicant or as"
                            + " confirmed partner.")
    Mono<Page<ApplicationView>> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            PageRequest page,
            Caller caller) {
        var filter = new ApplicationList.Filter(mine, call, status, clock.instant());
        return list.page(filter, caller, page).flatMap(this::views);
    }

    @PostMapping("/calls/{id}/applications")
    @Operation(
            summary = "Draft an application",
            description = "By an officer, for the body in their token, until the call closes.")
    Mono<ResponseEntity<ApplicationView>> draft(
            @PathVariable UUID id, Caller caller, Received<ApplicationRequest> body) {
        return service.draft(id, caller, body)
                .flatMap(this::view)
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    @GetMapping("/applications/{id}")
    @Operation(
            summary = "An application",
            description =
                    "For the applicant's body and confirmed partners; once registered for the office, and after the"
                            + " closing for evaluators who have no stake in it. 404 to all others.")
    Mono<ResponseEntity<ApplicationView>> see(@PathVariable UUID id, Caller caller) {
        return service.see(id, caller).flatMap(this::view).map(ApplicationController::ok);
    }

    @PatchMapping("/applications/{id}")
    @Operation(summary = "Change an application", description = "By its applicant, while it is not submitted.")
    Mono<ResponseEntity<ApplicationView>> revise(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, MergePatch<ApplicationRequest> patch) {
        return service.revise(id, caller, ifMatch, patch).flatMap(this::view).map(ApplicationController::ok);
    }

    @PostMapping("/applications/{id}/transitions")
    @Operation(
            summary = "Withdraw, admit or find inadmissible",
            description =
                    "SUBMITTED to WITHDRAWN by its applicant until the closing; after it the office makes it ADMITTED or,"
                            + " for a reason, INADMISSIBLE, until the ranking.")
    Mono<ResponseEntity<ApplicationView>> move(
            @PathVariable UUID id, Caller caller, Received<ApplicationTransition> body) {
        return service.move(id, caller, body).flatMap(this::view).map(ApplicationController::ok);
    }

    @GetMapping("/applications/{id}/partners/{body}/letter")
    @Operation(summary = "The letter a partner is asked for", description = "For that partner's officers.")
    Mono<LetterView> seeLetter(@PathVariable UUID id, @PathVariable("body") String partner, Caller caller) {
        return service.seeLetter(id, partner, caller).flatMap(application -> letter(application, partner));
    }

    @PutMapping("/applications/{id}/partners/{body}/letter")
    @Operation(
            summary = "Confirm or decline to take part",
            description = "By an officer of that partner, while the application is not submitted.")
    Mono<LetterView> answer(
            @PathVariable UUID id,
            @PathVariable("body") String partner,
            Caller caller,
            Received<LetterRequest> letter) {
        return service.answer(id, partner, caller, letter).flatMap(application -> letter(application, partner));
    }

    private Mono<ApplicationView> view(Application application) {
        return bodies.named(ApplicationView.bodies(application).toList())
                .map(names -> ApplicationView.of(application, names));
    }

    private Mono<Page<ApplicationView>> views(Page<Application> page) {
        return bodies.named(
                        page.items().stream().flatMap(ApplicationView::bodies).toList())
                .map(names -> page.map(application -> ApplicationView.of(application, names)));
    }

    private Mono<LetterView> letter(Application application, String partner) {
        return bodies.named(ApplicationView.bodies(application).toList())
                .map(names -> LetterView.of(application, partner, names));
    }

    private static ResponseEntity<ApplicationView> ok(ApplicationView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static URI locationOf(UUID id) {
        return URI.create(GrantsApi.PATH + "/applications/" + id);
    }
}
