package it.smartland.catalogue.adoption;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.catalogue.CatalogueApi;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.lineage.Lineages;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.net.URI;
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
@RequestMapping(CatalogueApi.PATH)
@Tag(name = "adoptions", description = "Bodies that take up a practice of another")
class AdoptionController {

    private final AdoptionService service;
    private final Adoptions adoptions;
    private final Bodies bodies;
    private final Lineages lineages;

    AdoptionController(AdoptionService service, Adoptions adoptions, Bodies bodies, Lineages lineages) {
        this.service = service;
        this.adoptions = adoptions;
        this.bodies = bodies;
        this.lineages = lineages;
    }

    @PostMapping("/practices/{id}/adoptions")
    @Operation(
            summary = "Adopt a practice",
            description =
                    "By an officer, for the body in their token. A body adopts a practice once: a second call answers 200"
                            + " with the adoption that there is.")
    Mono<ResponseEntity<AdoptionView>> declare(@PathVariable UUID id, Caller caller, Received<AdoptionRequest> body) {
        return service.declare(id, caller, body).flatMap(this::answer);
    }

    @GetMapping("/adoptions")
    @Operation(summary = "Adoptions", description = "The newest first.")
    Mono<Page<AdoptionView>> list(
            @RequestParam(required = false) @Nullable UUID practice,
            @RequestParam(required = false) @Nullable String adopter,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page) {
        var filter = new AdoptionFilter(practice, adopter, stage);
        return adoptions
                .page(filter, page)
                .flatMap(found -> total ? adoptions.total(filter).map(found::withTotal) : Mono.just(found))
                .flatMap(this::views);
    }

    @GetMapping("/adoptions/{id}")
    @Operation(summary = "An adoption")
    Mono<ResponseEntity<AdoptionView>> see(@PathVariable UUID id) {
        return service.see(id).flatMap(this::view).map(AdoptionController::ok);
    }

    @PutMapping("/adoptions/{id}")
    @Operation(summary = "Tell what was adapted and what came of it", description = "By an officer of the adopter.")
    Mono<ResponseEntity<AdoptionView>> retell(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<AccountRequest> body) {
        return service.retell(id, caller, ifMatch, body).flatMap(this::view).map(AdoptionController::ok);
    }

    @PostMapping("/adoptions/{id}/transitions")
    @Operation(
            summary = "Come to the next stage, or drop it",
            description =
                    "By an officer of the adopter: INTERESTED to PLANNED to RUNNING to COMPLETED, or to DROPPED before"
                            + " that. A dropped adoption no longer counts.")
    Mono<ResponseEntity<AdoptionView>> move(@PathVariable UUID id, Caller caller, Received<AdoptionTransition> body) {
        return service.move(id, caller, body).flatMap(this::view).map(AdoptionController::ok);
    }

    @GetMapping("/adoptions/{id}/lineage")
    @Operation(summary = "What led to an adoption and what came of it", description = "The practice that it adopts.")
    Mono<Lineage> lineage(@PathVariable UUID id) {
        return service.see(id)
                .map(seen -> List.of(new LineageRef(LineageRef.Type.practice, seen.practice())))
                .flatMap(causes -> lineages.of(LineageRef.Type.adoption, id, causes));
    }

    private Mono<ResponseEntity<AdoptionView>> answer(AdoptionService.Declared declared) {
        return view(declared.adoption())
                .map(view ->
                        declared.isNew() ? EntityTag.created(locationOf(view.id()), view.version(), view) : ok(view));
    }

    private Mono<AdoptionView> view(Adoption adoption) {
        return bodies.named(List.of(adoption.adopter())).map(names -> AdoptionView.of(adoption, names));
    }

    private Mono<Page<AdoptionView>> views(Page<Adoption> page) {
        return bodies.named(page.items().stream().map(Adoption::adopter).toList())
                .map(names -> page.map(adoption -> AdoptionView.of(adoption, names)));
    }

    private static ResponseEntity<AdoptionView> ok(AdoptionView view) {
        return EntityTag.ok(view.version(), view);
    }

    private static URI locationOf(UUID id) {
        return URI.create(CatalogueApi.PATH + "/adoptions/" + id);
    }
}
