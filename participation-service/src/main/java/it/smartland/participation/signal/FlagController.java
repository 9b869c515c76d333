package it.smartland.participation.signal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.moderation.Reviews;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH + "/moderation/flags")
@Tag(name = "moderation")
class FlagController {

    private final Flags flags;
    private final Reviews reviews;
    private final TransactionalOperator transaction;
    private final Clock clock;

    FlagController(Flags flags, Reviews reviews, TransactionalOperator transaction, Clock clock) {
        this.flags = flags;
        this.reviews = reviews;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Signs of fraud at which nobody has looked",
            description = "For moderators, as their cases are. Many people voted for one solution from one address and"
                    + " device: families and libraries do too. A flag touches no vote and no count.")
    Mono<Page<Flag>> list(PageRequest page, Caller moderator) {
        return flags.open(reviews.ownerOf(moderator).orElse(null), page);
    }

    @PostMapping("/{id}/review")
    @Operation(
            summary = "Say what one saw",
            description = "By a moderator, once. It is an entry of the register and changes no vote.")
    Mono<Flag> review(@PathVariable UUID id, Caller moderator, Received<ReviewRequest> body) {
        Instant now = clock.instant();
        return flags.find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(flag -> reviews.write(
                                flag.solution(), moderator, () -> body.open().given(), now)
                        .flatMap(act -> flags.look(id, act))
                        .doOnNext(FlagController::requireFirst)
                        .thenReturn(flag))
                .as(transaction::transactional);
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw ProblemException.conflict("flag-reviewed");
        }
    }
}
