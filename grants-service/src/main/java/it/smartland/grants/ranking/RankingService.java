package it.smartland.grants.ranking;

import it.smartland.contracts.grants.RankingState.Outcome;
import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationStatus;
import it.smartland.grants.application.Applications;
import it.smartland.grants.call.Call;
import it.smartland.grants.call.CallService;
import it.smartland.grants.evaluation.Evaluations;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ranks what was judged and publishes it, once, in one transaction. */
@Service
public class RankingService {

    private final Rankings rankings;
    private final CallService calls;
    private final Applications applications;
    private final Evaluations evaluations;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    RankingService(
            Rankings rankings,
            CallService calls,
            Applications applications,
            Evaluations evaluations,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.rankings = rankings;
        this.calls = calls;
        this.applications = applications;
        this.evaluations = evaluations;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A ranking, and whether this call published it. */
    record Published(PublishedRanking ranking, boolean now) {}

    public Mono<PublishedRanking> see(UUID call, @Nullable Caller caller) {
        return calls.see(call, caller).flatMap(rankings::find).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** The same ranking again once it is published. */
    Mono<Published> publish(UUID id, Caller caller) {
        Instant now = clock.instant();
        return calls.lockForOffice(id, caller, now)
                .flatMap(call -> rankings.find(call)
                        .map(ranking -> new Published(ranking, false))
                        .switchIfEmpty(Mono.defer(() -> rank(call, now))))
                .as(transaction::transactional);
    }

    private Mono<Published> rank(Call call, Instant now) {
        if (!call.status().isJudging()) {
            throw ProblemException.conflict("call-not-judging", call.status());
        }
        return applications
                .lockAll(call.id(), ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED)
                .collectList()
                .zipWith(candidates(call))
                .map(found -> ranked(call, found.getT1(), found.getT2(), now))
                .flatMap(ranked -> store(ranked, now))
                .map(ranking -> new Published(ranking, true));
    }

    private Mono<Judging> candidates(Call call) {
        return evaluations
                .ofCall(call.id())
                .collectList()
                .zipWith(rankings.submittedAt(call.id()))
                .map(found -> new Judging(call, found.getT1(), found.getT2()));
    }

    /** A ranking with the applications that it puts in order. */
    private record Ranked(PublishedRanking ranking, Map<UUID, Application> applications) {}

    private static Ranked ranked(Call call, List<Application> applications, Judging judging, Instant now) {
        Map<UUID, Application> byId =
                applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        Ranking ranking = Ranking.of(judging.candidates(applications), Rules.of(call.terms()));
        List<RankedItem> items = ranking.places().stream()
                .map(place -> RankedItem.of(
                        place,
                        Objects.requireNonNull(
                                byId.get(place.merit().candidate().application()))))
                .toList();
        return new Ranked(new PublishedRanking(call.ranked(now), ranking.granted(), now, items), byId);
    }

    private Mono<PublishedRanking> store(Ranked ranked, Instant now) {
        PublishedRanking ranking = ranked.ranking();
        return rankings.add(ranking)
                .thenMany(Flux.fromIterable(ranking.items()))
                .concatMap(item -> applications.update(
                        placed(Objects.requireNonNull(ranked.applications().get(item.application())), item, now)))
                .then(calls.reach(ranking.call()))
                .then(outbox.append(RankingEvents.published(ranking)))
                .thenReturn(ranking);
    }

    /** What the ranking makes of an application; one that nobody found inadmissible is admitted with it. */
    private static Application placed(Application application, RankedItem item, Instant now) {
        return application.became(status(item.outcome()), null, now);
    }

    private static ApplicationStatus status(Outcome outcome) {
        return switch (outcome) {
            case FUNDED, PARTLY_FUNDED -> ApplicationStatus.RANKED;
            case RESERVE -> ApplicationStatus.RESERVE;
            case BELOW_THRESHOLD -> ApplicationStatus.REJECTED;
        };
    }
}
