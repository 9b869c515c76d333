package it.smartland.grants.lineage;

import it.smartland.contracts.LineageRef;
import it.smartland.grants.application.Application;
import it.smartland.grants.application.ApplicationAccess;
import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.grants.call.CallService;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.lineage.Lineage.Neighbour;
import it.smartland.platform.lineage.Lineages;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Finds neighbours: the public ones in the suite's graph, the application between an award and what it built on here. */
@Service
class LineageService {

    private final Lineages lineages;
    private final CallService calls;
    private final ApplicationAccess access;
    private final DatabaseClient db;
    private final Clock clock;

    LineageService(Lineages lineages, CallService calls, ApplicationAccess access, DatabaseClient db, Clock clock) {
        this.lineages = lineages;
        this.calls = calls;
        this.access = access;
        this.db = db;
        this.clock = clock;
    }

    Mono<Lineage> ofCall(UUID id, @Nullable Caller caller) {
        return calls.see(id, caller).flatMap(call -> lineages.of(LineageRef.Type.call, id, List.of()));
    }

    Mono<Lineage> ofProject(UUID id) {
        return db.sql("select award from project where id = :id")
                .bind("id", id)
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(award -> lineages.of(
                        LineageRef.Type.project, id, List.of(new LineageRef(LineageRef.Type.award, award))));
    }

    /** Everybody sees what its application built on; who may see the application sees that in its place. */
    Mono<Lineage> ofAward(UUID id, @Nullable Caller caller) {
        return db.sql("select call, application from award where id = :id")
                .bind("id", id)
                .map(Columns.into(row -> new Origin(
                        row.get("call", UUID.class), Optional.ofNullable(row.orNull("application", UUID.class)))))
                .one()
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .flatMap(origin -> behind(origin, caller)
                        .flatMap(filed -> throughApplication(id, filed.application()))
                        .switchIfEmpty(Mono.defer(() -> lineages.of(LineageRef.Type.award, id))));
    }

    private record Origin(UUID call, Optional<UUID> application) {}

    private Mono<Filed> behind(Origin origin, @Nullable Caller caller) {
        if (caller == null || origin.application().isEmpty()) {
            return Mono.empty();
        }
        return access.find(origin.application().get(), caller, clock.instant());
    }

    private Mono<Lineage> throughApplication(UUID award, Application application) {
        return lineages.of(
                        LineageRef.Type.award, award, List.of(new LineageRef(LineageRef.Type.call, application.call())))
                .map(open -> new Lineage(with(open.causes(), neighbour(application)), open.effects()));
    }

    private static List<Neighbour> with(List<Neighbour> causes, Neighbour application) {
        List<Neighbour> all = new ArrayList<>(causes);
        all.add(application);
        return all;
    }

    private static Neighbour neighbour(Application application) {
        return Neighbour.of(
                new LineageRef(LineageRef.Type.application, application.id()),
                application.content().title());
    }

    Mono<Lineage> ofApplication(UUID id, Caller caller) {
        return access.see(id, caller, clock.instant())
                .map(Filed::application)
                .flatMap(application -> lineages.of(LineageRef.Type.application, id, cited(application)))
                .zipWith(awards(id))
                .map(found -> new Lineage(found.getT1().causes(), found.getT2()));
    }

    private static List<LineageRef> cited(Application application) {
        List<LineageRef> cited = new ArrayList<>(application.content().links());
        cited.add(new LineageRef(LineageRef.Type.call, application.call()));
        return cited;
    }

    private Mono<List<Neighbour>> awards(UUID application) {
        return db.sql("select id, title from award where application = :application")
                .bind("application", application)
                .map(Columns.into(row -> Neighbour.of(
                        new LineageRef(LineageRef.Type.award, row.get("id", UUID.class)),
                        row.get("title", String.class))))
                .all()
                .collectList();
    }
}
