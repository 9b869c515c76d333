package it.smartland.participation.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/moderation")
@Tag(name = "moderation")
class DeskController {

    private final Desk desk;
    private final Reports reports;
    private final ModerationService service;
    private final ActViews views;
    private final Bodies bodies;

    DeskController(Desk desk, Reports reports, ModerationService service, ActViews views, Bodies bodies) {
        this.desk = desk;
        this.reports = reports;
        this.service = service;
        this.views = views;
        this.bodies = bodies;
    }

    @GetMapping("/cases")
    @Operation(
            summary = "What waits for a moderator",
            description =
                    "What people reported, and what is published only once it is approved. For officers of the body"
                            + " that asks; for officers of the Province and administrators all of it.")
    Mono<Page<CaseView>> list(PageRequest page, Caller moderator) {
        requireSomewhere(moderator);
        return desk.page(moderator, page)
                .flatMap(found -> bodies.named(authors(found.items()))
                        .map(names -> found.map(waiting -> CaseView.of(waiting, names))));
    }

    @GetMapping("/cases/{id}")
    @Operation(summary = "What is known of an object that is moderated", description = "For its moderators.")
    Mono<CaseView> see(@PathVariable UUID id, Caller moderator) {
        return service.moderated(id, moderator)
                .then(desk.find(id))
                .flatMap(found -> bodies.named(authors(List.of(found))).map(names -> CaseView.of(found, names)));
    }

    @GetMapping("/cases/{id}/reports")
    @Operation(
            summary = "What people reported of an object",
            description = "The newest first, for its moderators; never who reported.")
    Mono<Page<Report>> reports(@PathVariable UUID id, Caller moderator) {
        return service.moderated(id, moderator)
                .thenMany(reports.of(id))
                .collectList()
                .map(all -> new Page<>(all, null));
    }

    @PostMapping("/cases/{id}/decisions")
    @Operation(
            summary = "Decide about an object",
            description = "By its moderators, never about their own: HIDE or KEEP what is published, RESTORE what is"
                    + " hidden, APPROVE or REFUSE what waits. The reason is for all to read, in the register.")
    Mono<ResponseEntity<ActView>> decide(@PathVariable UUID id, Caller moderator, Received<DecisionRequest> body) {
        return service.decide(id, moderator, body)
                .flatMap(views::of)
                .map(view -> ResponseEntity.created(URI.create(ParticipationApi.PATH + "/moderation/acts/" + view.id()))
                        .body(view));
    }

    /** Citizens are told that there is no desk for them; whoever is an officer somewhere sees theirs. */
    static void requireSomewhere(Caller caller) {
        String body = caller.body();
        if (!Subject.moderatesEverywhere(caller) && (body == null || !caller.isOfficerOf(body))) {
            throw ProblemException.forbidden("no-desk");
        }
    }

    private static List<String> authors(List<WaitingCase> cases) {
        return cases.stream()
                .flatMap(waiting -> Stream.ofNullable(waiting.subject().author().body()))
                .toList();
    }
}
