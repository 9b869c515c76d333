package it.smartland.grants.award;

import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationStatus;
import it.smartland.grants.application.Applications;
import it.smartland.grants.call.AcceptanceWindow;
import it.smartland.grants.call.Call;
import it.smartland.grants.call.CallService;
import it.smartland.grants.project.ProjectPlan;
import it.smartland.grants.project.ProjectStart;
import it.smartland.grants.ranking.PublishedRanking;
import it.smartland.grants.ranking.RankedItem;
import it.smartland.grants.ranking.Rankings;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Grants what a ranking says, once; each award becomes a project in the same transaction. */
@Service
public class AwardService {

    private final Awards awards;
    private final CallService calls;
    private final Rankings rankings;
    private final Applications applications;
    private final ProjectStart projects;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AwardService(
            Awards awards,
            CallService calls,
            Rankings rankings,
            Applications applications,
            ProjectStart projects,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.awards = awards;
        this.calls = calls;
        this.rankings = rankings;
        this.applications = applications;
        this.projects = projects;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The awards of a call, and whether this call granted them. */
    record Granted(List<PublishedAward> awards, boolean now) {}

    Mono<PublishedAward> see(UUID id) {
        return awards.find(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** The same awards again once they are granted. */
    Mono<Granted> grant(UUID call, Caller caller, Received<AwardsRequest> body) {
        Instant now = clock.instant();
        return calls.lockForOffice(call, caller, now)
                .flatMap(locked -> awards.ofCall(call)
                        .collectList()
                        .flatMap(before ->
                                before.isEmpty() ? granted(locked, body, now) : Mono.just(new Granted(before, false))))
                .as(transaction::transactional);
    }

    private Mono<Granted> granted(Call call, Received<AwardsRequest> body, Instant now) {
        AwardsRequest request = opened(body);
        return rankings.find(call)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("call-not-ranked", call.status())))
                .flatMap(ranking -> grantAll(ranking, request, now))
                .thenMany(awards.ofCall(call.id()))
                .collectList()
                .map(found -> new Granted(found, true));
    }

    /** An act whose figures follow later is sent without a body too. */
    private static AwardsRequest opened(Received<AwardsRequest> body) {
        try {
            return body.open();
        } catch (ServerWebInputException refused) {
            if (isMissing(refused.getCause())) {
                return AwardsRequest.EMPTY;
            }
            throw refused;
        }
    }

    /** Spring tells a body that is not there by a decoding exception without a cause. */
    private static boolean isMissing(@Nullable Throwable cause) {
        return cause == null || (cause instanceof DecodingException && cause.getCause() == null);
    }

    private Mono<Void> grantAll(PublishedRanking ranking, AwardsRequest request, Instant now) {
        return applications
                .lockAll(ranking.call().id(), ApplicationStatus.RANKED)
                .collectList()
                .map(AwardService::byId)
                .flatMapMany(byId -> Flux.fromIterable(ranking.items())
                        .filter(RankedItem::isFunded)
                        .concatMap(item ->
                                grant(item, Objects.requireNonNull(byId.get(item.application())), request, now)))
                .then();
    }

    private static Map<UUID, Application> byId(List<Application> applications) {
        return applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
    }

    private Mono<Void> grant(RankedItem item, Application application, AwardsRequest request, Instant now) {
        LocalDate on = request.dateUnless(AcceptanceWindow.shown(now).toLocalDate());
        Award award = Award.of(Ids.next(), Ids.next(), item, application, request.act(item.number(), on), on, now);
        return applications
                .update(application.became(ApplicationStatus.AWARDED, null, now))
                .then(store(award))
                .then(projects.start(plan(award, application), now));
    }

    private static ProjectPlan plan(Award award, Application application) {
        return new ProjectPlan(
                Objects.requireNonNull(award.project()),
                award.id(),
                award.call(),
                application.applicant(),
                award.partners(),
                Objects.requireNonNull(award.granted()),
                application.content());
    }

    /** Enters an award of a historic call, in the transaction of its call. */
    public Mono<Void> enter(HistoricAward historic, Instant now) {
        return store(historic.award(Ids.next(), now));
    }

    private Mono<Void> store(Award award) {
        return awards.add(award).then(outbox.append(AwardEvents.granted(award)));
    }
}
