package it.smartland.participation.merger;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "solutions")
class MergerController {

    private final MergerService service;

    MergerController(MergerService service) {
        this.service = service;
    }

    @PostMapping("/solutions/{id}/merge")
    @Operation(
            summary = "Propose that a solution become part of another of the same challenge",
            description =
                    "By an officer of the challenge's owner, while it is open. It happens once the authors of both"
                            + " agree; a support moves only when its voter supports the other.")
    Mono<ResponseEntity<Merger>> propose(@PathVariable UUID id, Caller caller, Received<MergerRequest> body) {
        URI mergers = URI.create(ParticipationApi.PATH + "/solutions/" + id + "/mergers");
        return service.propose(id, caller, body)
                .map(merger -> ResponseEntity.created(mergers).body(merger));
    }

    @PutMapping("/solutions/{id}/merge/consent")
    @Operation(
            summary = "Agree that a solution become part of another, or not",
            description = "By the author of either. One refusal ends the proposal.")
    Mono<Merger> answer(@PathVariable UUID id, Caller caller, Received<ConsentRequest> body) {
        return service.answer(id, caller, body);
    }

    @GetMapping("/solutions/{id}/mergers")
    @Operation(
            summary = "Mergers that a solution is one side of",
            description = "The newest first; to the authors of both and to officers of the challenge's owner.")
    Mono<Page<Merger>> list(@PathVariable UUID id, Caller caller) {
        return service.list(id, caller);
    }

    @GetMapping("/me/mergers")
    @Operation(
            summary = "Mergers that wait for the caller's consent",
            description = "Of solutions that the caller, or the body they act for, is the author of; the newest first.")
    Mono<Page<Merger>> waiting(PageRequest page, Caller caller) {
        return service.waiting(page, caller);
    }
}
