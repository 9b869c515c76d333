package it.smartland.observatory.vintage;

import it.smartland.observatory.alert.AlertRaising;
import it.smartland.observatory.series.SeriesTelling;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes staged values the current ones, all of them at one instant, and tells what changed by it. */
@Service
public class Vintages {

    private static final String COMPARE = """
            create temporary table changed on commit drop as
            select s.indicator, s.territory, s.period, s.starts, s.value, s.status
            from staged s left join observation o
                on o.indicator = s.indicator and o.territory = s.territory and o.period = s.period and o.superseded is null
            where s.indicator is not null
              and (o.indicator is null or o.status <> s.status or o.value is distinct from s.value)
            """;

    // Two loads never share an instant, and the later one has the later: an asOf between them tells them apart.
    private static final String STAMP = """
            insert into vintage (loaded_at, import, changes)
            select greatest(:now, (select max(loaded_at) + interval '1 microsecond' from vintage)), :import, count(*)
            from changed having count(*) > 0
            returning loaded_at
            """;

    private static final String SUPERSEDE = """
            update observation o set superseded = :vintage from changed c
            where o.indicator = c.indicator and o.territory = c.territory and o.period = c.period and o.superseded is null
            """;

    private static final String INSERT = """
            insert into observation (indicator, territory, period, starts, value, status, vintage)
            select indicator, territory, period, starts, value, status, :vintage from changed
            """;

    private static final String EARLIER = """
            select max(o.vintage) as vintage from staged s join observation o
                on o.indicator = s.indicator and o.territory = s.territory and o.period = s.period and o.superseded is null
            having max(o.vintage) is not null
            """;

    private static final int MANY = 1000;

    private final DatabaseClient db;
    private final SeriesTelling series;
    private final AlertRaising alerts;
    private final Clock clock;

    Vintages(DatabaseClient db, SeriesTelling series, AlertRaising alerts, Clock clock) {
        this.db = db;
        this.series = series;
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * Loads what is staged, in the staging transaction. The answer is the new vintage, or where nothing differs from what
     * is known the earlier one that brought it; nothing where there is no value at all.
     */
    public Mono<Instant> load(UUID dataImport) {
        return db.sql("lock table vintage in share row exclusive mode")
                .then()
                .then(db.sql(COMPARE).then())
                .then(db.sql("analyze changed").then())
                .then(Mono.defer(() -> stamp(dataImport)))
                .flatMap(this::become)
                .switchIfEmpty(db.sql(EARLIER).mapValue(Instant.class).one());
    }

    private Mono<Instant> stamp(UUID dataImport) {
        return db.sql(STAMP)
                .bind("now", clock.instant())
                .bind("import", dataImport)
                .mapValue(Instant.class)
                .one();
    }

    private Mono<Instant> become(Instant vintage) {
        return db.sql(SUPERSEDE)
                .bind("vintage", vintage)
                .then()
                .then(db.sql(INSERT).bind("vintage", vintage).fetch().rowsUpdated())
                .flatMap(this::acquaint)
                .then(series.tellOf(vintage))
                .then(alerts.raiseFor(vintage))
                .thenReturn(vintage);
    }

    /** What comes now reads the new values by their index; the planner must know that they are many before anybody asks. */
    private Mono<Void> acquaint(long changes) {
        return changes < MANY ? Mono.empty() : db.sql("analyze observation").then();
    }
}
