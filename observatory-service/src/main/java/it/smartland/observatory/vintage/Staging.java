package it.smartland.observatory.vintage;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Wrapped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where a file lies before anything of it becomes current: a table that belongs to the loading transaction and goes with
 * it. All of this runs in that transaction.
 */
@Repository
public class Staging {

    /** No row of a load may be cut off by the time that a request's statement has. */
    private static final String PATIENCE = "set local statement_timeout = '30min'";

    private static final String CREATE = """
            create temporary table staged (
                line bigint not null, field text not null, indicator text, territory text, period text, starts date,
                value numeric, status text, code text, found text, warning boolean)
            on commit drop
            """;

    /** The first line that tells a key counts, each later one is a finding. */
    private static final String SINGLE_OUT = """
            with twice as (
                select indicator, territory, period from staged where indicator is not null
                group by indicator, territory, period having count(*) > 1),
            counted as (
                select s.ctid as place, row_number() over (partition by indicator, territory, period order by s.line) as n
                from staged s join twice using (indicator, territory, period)),
            again as (
                delete from staged s using counted c where s.ctid = c.place and c.n > 1 returning s.*)
            insert into staged (line, field, code, found, warning)
            select line, field, 'duplicate-key', indicator || ' ' || territory || ' ' || period, false from again
            """;

    private static final String REPORT = """
            insert into import_finding (import, line, field, code, found, warning)
            select :import, line, field, code, found, warning from staged where code is not null
            on conflict do nothing
            """;

    private static final String COUNT = """
            select count(*) filter (where indicator is not null) as values,
                count(*) filter (where code is not null and not warning) as errors
            from staged
            """;

    private final DatabaseClient db;

    Staging(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Void> open() {
        return db.sql(PATIENCE).then().then(db.sql(CREATE).then());
    }

    /** How many rows were staged. */
    public Mono<Long> copy(Flux<List<StagedRow>> rows) {
        return db.inConnection(connection -> postgresql(connection).copyIn(CopyText.INTO, rows.map(CopyText::of)));
    }

    /** How many values were found again, and are none. */
    public Mono<Long> singleOut() {
        return db.sql("analyze staged").then().then(db.sql(SINGLE_OUT).fetch().rowsUpdated());
    }

    /** How much of the file holds, and how much of it does not. */
    public record Count(long values, long errors) {}

    public Mono<Count> count() {
        return db.sql(COUNT)
                .map(row -> new Count(
                        Objects.requireNonNull(row.get("values", Long.class)),
                        Objects.requireNonNull(row.get("errors", Long.class))))
                .one();
    }

    /** Keeps what is to be told of the file. */
    public Mono<Void> report(UUID dataImport) {
        return db.sql(REPORT).bind("import", dataImport).then();
    }

    /** The driver's own connection, inside what Spring, the pool and the observation have put around it. */
    private static PostgresqlConnection postgresql(Connection connection) {
        Object inner = connection;
        // Step by step: Spring's wrapper answers whatever class it is asked for with its next inner one.
        while (!(inner instanceof PostgresqlConnection) && inner instanceof Wrapped<?> wrapped) {
            inner = wrapped.unwrap();
        }
        return (PostgresqlConnection) inner;
    }
}
