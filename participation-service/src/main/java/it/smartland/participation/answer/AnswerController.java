package it.smartland.participation.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/solutions/{id}/official-answer")
@Tag(name = "official-answers", description = "What the body that asked answers, and by when it must")
class AnswerController {

    private final AnswerService service;
    private final AnswerViews views;

    AnswerController(AnswerService service, AnswerViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary = "The official answer to a solution",
            description =
                    "Where none was given, its status is null, and dueAt says by when it must be. A version that waits to"
                            + " be public is shown to the officers of the body alone.")
    Mono<ResponseEntity<AnswerView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller).flatMap(found -> ok(found, caller));
    }

    @PutMapping
    @Operation(
            summary = "Answer a solution",
            description =
                    "By an officer of the body that asked, at once or from publishAt on; in place of a version that waits."
                            + " If-Match is needed once something was written. Every published version is kept.")
    Mono<ResponseEntity<AnswerView>> write(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<AnswerRequest> body) {
        return service.write(id, caller, ifMatch, body).flatMap(found -> ok(found, caller));
    }

    @DeleteMapping("/scheduled")
    @Operation(
            summary = "Call off the version that waits",
            description = "By an officer of the body that asked. What was published stays.")
    Mono<ResponseEntity<AnswerView>> callOff(@PathVariable UUID id, Caller caller, IfMatch ifMatch) {
        return service.callOff(id, caller, ifMatch).flatMap(found -> ok(found, caller));
    }

    @GetMapping("/versions")
    @Operation(
            summary = "Every published version of an answer",
            description = "The newest first. Who wrote it is named to the officers of the body alone.")
    Mono<Page<AnswerVersionView>> versions(@PathVariable UUID id, @Nullable Caller caller) {
        return service.versions(id, caller);
    }

    private Mono<ResponseEntity<AnswerView>> ok(FoundAnswer found, @Nullable Caller caller) {
        return views.of(found, caller).map(view -> EntityTag.ok(view.version(), view));
    }
}
