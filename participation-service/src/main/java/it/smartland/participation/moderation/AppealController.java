package it.smartland.participation.moderation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
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
class AppealController {

    private final AppealService service;
    private final Appeals appeals;
    private final ActViews views;

    AppealController(AppealService service, Appeals appeals, ActViews views) {
        this.service = service;
        this.appeals = appeals;
        this.views = views;
    }

    @PostMapping("/acts/{id}/appeal")
    @Operation(
            summary = "Appeal against an act",
            description = "By the author of what was hidden or refused, once, as long as it is.")
    Mono<ResponseEntity<AppealView>> appeal(@PathVariable UUID id, Caller author, Received<AppealRequest> body) {
        URI act = URI.create(ParticipationApi.PATH + "/moderation/acts/" + id);
        return service.appeal(id, author, body)
                .map(appeal -> ResponseEntity.created(act).body(AppealView.of(appeal)));
    }

    @GetMapping("/appeals")
    @Operation(
            summary = "Appeals that wait for a decision",
            description = "For moderators, as their cases are; the newest first.")
    Mono<Page<AppealView>> list(PageRequest page, Caller moderator) {
        DeskController.requireSomewhere(moderator);
        return appeals.open(moderator, page).map(found -> found.map(AppealView::of));
    }

    @PostMapping("/appeals/{id}/decision")
    @Operation(
            summary = "Decide about an appeal",
            description = "By a moderator who did not do the act, once. Where it is upheld, the object is brought back."
                    + " The reason is for all to read, in the register.")
    Mono<ResponseEntity<ActView>> decide(
            @PathVariable UUID id, Caller moderator, Received<AppealDecisionRequest> body) {
        return service.decide(id, moderator, body)
                .flatMap(views::of)
                .map(view -> ResponseEntity.created(URI.create(ParticipationApi.PATH + "/moderation/acts/" + view.id()))
                        .body(view));
    }
}
