package it.smartland.participation.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/me/notices")
@Tag(name = "following")
class NoticeController {

    private final Notices notices;
    private final Bodies bodies;
    private final Clock clock;

    NoticeController(Notices notices, Bodies bodies, Clock clock) {
        this.notices = notices;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What is new of what the caller follows",
            description = "The newest first; with unread=true what they have not read yet. Each change is told once.")
    Mono<Page<NoticeView>> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            Caller caller) {
        return notices.page(caller.subject(), unread, page)
                .flatMap(found ->
                        total ? notices.total(caller.subject(), unread).map(found::withTotal) : Mono.just(found))
                .flatMap(this::views);
    }

    @PutMapping("/{id}/reading")
    @Operation(summary = "Mark a notice as read", description = "Again changes nothing.")
    Mono<NoticeView> read(@PathVariable UUID id, Caller caller) {
        return notices.read(caller.subject(), id, clock.instant())
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(notice -> bodies.named(List.of(notice.owner())).map(names -> NoticeView.of(notice, names)));
    }

    @PostMapping("/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark all notices as read")
    Mono<Void> readAll(Caller caller) {
        return notices.readAll(caller.subject(), clock.instant());
    }

    private Mono<Page<NoticeView>> views(Page<Notice> page) {
        return bodies.named(page.items().stream().map(Notice::owner).toList())
                .map(names -> page.map(notice -> NoticeView.of(notice, names)));
    }
}
