package it.smartland.participation.opinion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(name = "opinions", description = "What people think of solutions")
class OpinionController {

    private final OpinionService service;
    private final OpinionList list;
    private final SolutionService solutions;

    OpinionController(OpinionService service, OpinionList list, SolutionService solutions) {
        this.service = service;
        this.list = list;
        this.solutions = solutions;
    }

    @GetMapping("/solutions/{id}/opinions")
    @Operation(
            summary = "Opinions on a solution",
            description =
                    "Those that begin a thread. BEST is by the lower bound of the Wilson interval at 95 % of the share of votes"
                            + " for: an opinion that few voted for does not pass one that many did.")
    Mono<Page<OpinionView>> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NEWEST") OpinionSort sort,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            @Nullable Caller caller) {
        return solutions
                .see(id, caller)
                .then(Mono.defer(() -> list.page(id, sort, page)))
                .flatMap(found -> total ? list.total(id).map(found::withTotal) : Mono.just(found))
                .map(found -> found.map(counted -> OpinionView.of(counted, caller)));
    }

    @PostMapping("/solutions/{id}/opinions")
    @Operation(
            summary = "Say what one thinks of a solution",
            description = "By anybody signed in, while the challenge is open.")
    Mono<ResponseEntity<OpinionView>> express(@PathVariable UUID id, Caller caller, Received<OpinionRequest> body) {
        return service.express(id, caller, body)
                .map(counted -> OpinionView.of(counted, caller))
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    @GetMapping("/opinions/{id}")
    @Operation(summary = "An opinion")
    Mono<ResponseEntity<OpinionView>> see(@PathVariable UUID id, @Nullable Caller caller) {
        return service.see(id, caller)
                .map(counted -> OpinionView.of(counted, caller))
                .map(view -> EntityTag.ok(view.version(), view));
    }

    @GetMapping("/opinions/{id}/replies")
    @Operation(
            summary = "What was answered to an opinion",
            description =
                    "The whole thread below it, in the order in which one reads it: each answer after what it answers.")
    Mono<Page<OpinionView>> replies(@PathVariable UUID id, PageRequest page, @Nullable Caller caller) {
        return service.see(id, caller)
                .flatMap(seen -> list.below(seen.opinion(), page))
                .map(found -> found.map(counted -> OpinionView.of(counted, caller)));
    }

    @PostMapping("/opinions/{id}/replies")
    @Operation(
            summary = "Answer an opinion",
            description =
                    "By anybody signed in, while the challenge is open, down to three answers below the first opinion."
                            + " An answer is an opinion too: it has votes of its own, and is counted and told as one.")
    Mono<ResponseEntity<OpinionView>> reply(@PathVariable UUID id, Caller caller, Received<ReplyRequest> body) {
        return service.reply(id, caller, body)
                .map(counted -> OpinionView.of(counted, caller))
                .map(view -> EntityTag.created(locationOf(view.id()), view.version(), view));
    }

    private static URI locationOf(UUID id) {
        return URI.create(ParticipationApi.PATH + "/opinions/" + id);
    }
}
