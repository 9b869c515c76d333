package it.smartland.portal.call;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.grants.Award;
import it.smartland.portal.client.grants.Awards;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Projects;
import it.smartland.portal.client.grants.Ranking;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the calls show. */
@Component
class CallPages {

    private static final int A_PAGE = 20;
    private static final int OF_A_CALL = 100;

    private final Calls calls;
    private final Awards awards;
    private final Projects projects;
    private final Clock clock;

    CallPages(Calls calls, Awards awards, Projects projects, Clock clock) {
        this.calls = calls;
        this.awards = awards;
        this.projects = projects;
        this.clock = clock;
    }

    Mono<CallList> list(CallFilter filter, @Nullable Caller caller) {
        return calls.find(filter.stato(), filter.anno(), filter.order(), filter.dopo(), A_PAGE)
                .map(found -> new CallList(filter, found, isOffice(caller), isOfficer(caller), isEvaluator(caller)));
    }

    Mono<CallPage> one(UUID id, @Nullable Caller caller) {
        return calls.byId(id).flatMap(call -> withResults(call, caller));
    }

    private Mono<CallPage> withResults(Call call, @Nullable Caller caller) {
        return Mono.zip(
                        Unavailable.orNothing(ranking(call)),
                        Unavailable.orNothing(awards(call)),
                        Unavailable.orNothing(projects(call)))
                .map(parts -> page(call, parts.getT1().flatMap(known -> known), parts.getT2(), parts.getT3(), caller));
    }

    /** A historic call has no ranking, and another none before it is ranked. */
    private Mono<Optional<Ranking>> ranking(Call call) {
        return call.status().isRanked() && !call.historic()
                ? calls.ranking(call.id()).map(Optional::of)
                : Mono.just(Optional.empty());
    }

    private Mono<Page<Award>> awards(Call call) {
        return call.status().isRanked() || call.historic()
                ? awards.find(null, call.id(), null, OF_A_CALL)
                : Mono.just(new Page<>(List.of(), null));
    }

    private Mono<Page<Project>> projects(Call call) {
        return call.status().isRanked()
                ? projects.find(null, call.id(), null, OF_A_CALL)
                : Mono.just(new Page<>(List.of(), null));
    }

    private CallPage page(
            Call call,
            Optional<Ranking> ranking,
            Optional<Page<Award>> awards,
            Optional<Page<Project>> projects,
            @Nullable Caller caller) {
        return new CallPage(
                call,
                ranking,
                awards,
                projects,
                call.isBeforeClosing(clock.instant()),
                caller != null && caller.isOfficerOf(call.owner().code()),
                isOfficer(caller));
    }

    /** Calls are written for the one provincial body the reader acts for. */
    static boolean isOffice(@Nullable Caller caller) {
        return caller != null && caller.isProvincialOfficer();
    }

    private static boolean isOfficer(@Nullable Caller caller) {
        return caller != null && caller.body() != null && caller.isOfficerOf(caller.body());
    }

    private static boolean isEvaluator(@Nullable Caller caller) {
        return caller != null && caller.hasRole(Roles.EVALUATOR);
    }
}
