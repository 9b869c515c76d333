package it.smartland.participation.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/official-answers")
@Tag(name = "official-answers")
class AnswerListController {

    private final AnswerList list;
    private final AnswerBulk bulk;
    private final AnswerViews views;
    private final Clock clock;

    AnswerListController(AnswerList list, AnswerBulk bulk, AnswerViews views, Clock clock) {
        this.list = list;
        this.bulk = bulk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Official answers, given or owed",
            description =
                    "Those that are overdue the longest overdue first, else what changed last. A territory stands for its"
                            + " own body and for those of the territories inside it. With scheduled=true those of the"
                            + " caller's own body of which a version waits to be public.")
    Mono<Page<AnswerView>> list(
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean answered,
            @RequestParam(defaultValue = "false") boolean scheduled,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable UUID challenge,
            @RequestParam(required = false) @Nullable AnswerSort sort,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            @Nullable Caller caller) {
        var filter = new AnswerFilter(
                overdue, answered, scheduled, owner, territory, challenge, officerBody(caller), clock.instant());
        AnswerSort order = filter.sort(sort);
        return list.page(filter, order, page)
                .flatMap(found -> total ? list.total(filter, order).map(found::withTotal) : Mono.just(found))
                .flatMap(found -> views.of(found, caller));
    }

    @PostMapping
    @Operation(
            summary = "Answer many solutions at once",
            description = "By an officer of the body that asked in all of them: all answers are written, or none.")
    Mono<Page<AnswerView>> write(Caller caller, Received<AnswersRequest> body) {
        return bulk.write(caller, body).flatMap(written -> shown(written, caller));
    }

    @PostMapping("/publication")
    @Operation(
            summary = "Publish many waiting answers now",
            description = "By an officer of the body that asked in all of them: all become public, or none.")
    Mono<Page<AnswerView>> publish(Caller caller, Received<PublicationRequest> body) {
        return bulk.publish(caller, body).flatMap(published -> shown(published, caller));
    }

    private Mono<Page<AnswerView>> shown(List<FoundAnswer> answers, Caller caller) {
        return views.of(new Page<>(answers, null), caller);
    }

    private static @Nullable String officerBody(@Nullable Caller caller) {
        String body = caller == null ? null : caller.body();
        return caller != null && body != null && caller.isOfficerOf(body) ? body : null;
    }
}
