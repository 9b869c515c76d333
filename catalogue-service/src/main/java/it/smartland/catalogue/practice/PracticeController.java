package it.smartland.catalogue.practice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.catalogue.CatalogueApi;
import it.smartland.contracts.LineageRef;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.lineage.Lineages;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(CatalogueApi.PATH + "/practices")
@Tag(name = "practices", description = "What was done somewhere and is worth doing elsewhere")
class PracticeController {

    private final PracticeService service;
    private final Bodies bodies;
    private final Lineages lineages;

    PracticeController(PracticeService service, Bodies bodies, Lineages lineages) {
        this.service = service;
        this.bodies = bodies;
        this.lineages = lineages;
    }

    @PostMapping
    @Operation(
            summary = "Draft a practice",
            description =
                    "By an officer: of what their own body did, or, by an officer of the Province, of what any body did.")
    Mono<ResponseEntity<PracticeView>> draft(Caller caller, Received<PracticeRequest> body) {
        return service.draft(caller, body)
                .flatMap(this::view)
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "A practice",
            description = "Until it is published it is there for its author's body and the Province alone.")
    Mono<ResponseEntity<PracticeView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(this::view).map(PracticeController::ok);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a practice",
            description =
                    "By an officer of its author's body, while it is a draft or changes to it were requested. Whoever"
                            + " changes it is one of its authors. What is being validated or published stays as it is.")
    Mono<ResponseEntity<PracticeView>> revise(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<PracticeRequest> body) {
        return service.revise(id, caller, ifMatch, body).flatMap(this::view).map(PracticeController::ok);
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "Submit, validate, publish or archive",
            description =
                    "DRAFT or CHANGES_REQUESTED to SUBMITTED, by its author's body; SUBMITTED to APPROVED, and SUBMITTED or"
                            + " APPROVED to CHANGES_REQUESTED with a reason, by somebody else of that body or of the"
                            + " Province; APPROVED to PUBLISHED by an officer of the Province; PUBLISHED to ARCHIVED by"
                            + " either. Nobody who wrote any of it validates or publishes it.")
    Mono<ResponseEntity<PracticeView>> move(@PathVariable UUID id, Caller caller, Received<PracticeTransition> body) {
        return service.move(id, caller, body).flatMap(this::view).map(PracticeController::ok);
    }

    @GetMapping("/{id}/lineage")
    @Operation(
            summary = "What led to a practice and what came of it",
            description = "The funded project that it came of; the adoptions of it and the solutions that build on it.")
    Mono<Lineage> lineage(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller)
                .flatMap(seen -> lineages.of(
                        LineageRef.Type.practice, id, seen.authorship().causes()));
    }

    private Mono<PracticeView> view(Practice practice) {
        return bodies.named(PracticeView.bodiesOf(practice).toList()).map(names -> PracticeView.of(practice, names));
    }

    private static ResponseEntity<PracticeView> ok(PracticeView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static URI locationOf(UUID id) {
        return URI.create(CatalogueApi.PATH + "/practices/" + id);
    }
}
