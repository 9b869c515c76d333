package it.smartland.participation.coauthor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.solution.SolutionView;
import it.smartland.participation.solution.SolutionViews;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/solutions/{id}")
@Tag(name = "solutions")
class CoAuthorController {

    private final CoAuthorService service;
    private final SolutionViews views;

    CoAuthorController(CoAuthorService service, SolutionViews views) {
        this.service = service;
        this.views = views;
    }

    @PostMapping("/invitations")
    @Operation(
            summary = "Invite somebody to write along",
            description =
                    "By its author, who hands the code over: it is shown once, is good once and for two weeks, and"
                            + " where a body is named for those alone who act for it.")
    Mono<ResponseEntity<Invitation>> invite(@PathVariable UUID id, Caller caller, Received<InvitationRequest> body) {
        URI solution = URI.create(ParticipationApi.PATH + "/solutions/" + id);
        return service.invite(id, caller, body)
                .map(invitation -> ResponseEntity.created(solution).body(invitation));
    }

    @PostMapping("/co-authors")
    @Operation(
            summary = "Join by a code",
            description = "Co-authors may change the text; its author alone publishes, withdraws and invites. Who has"
                    + " voted on it takes the vote back first.")
    Mono<ResponseEntity<SolutionView>> join(@PathVariable UUID id, Caller caller, Received<JoiningRequest> body) {
        return service.join(id, caller, body)
                .flatMap(joined -> views.of(joined, caller))
                .map(view -> EntityTag.ok(view.version(), view));
    }
}
