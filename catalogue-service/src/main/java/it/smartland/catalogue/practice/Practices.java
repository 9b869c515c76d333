package it.smartland.catalogue.practice;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The practices that are kept. */
@Repository
public class Practices {

    private static final String FIND = "select " + PracticeRows.COLUMNS + " from practice where id = :id";

    private static final String INSERT = """
            insert into practice (
                id, status, status_reason, title, summary, body, area, lead_body, territories, theme, sectors, chain,
                start_year, end_year, life_cycle, cost_amount, cost_currency, results, evidence, author_body, writers,
                project, published_at, version, created_at, updated_at)
            values (
                :id, :status, :statusReason, :title, :summary, :body, :area, :leadBody, :territories, :theme, :sectors,
                :chain::jsonb, :startYear, :endYear, :lifeCycle, :costAmount, :costCurrency, :results::jsonb, :evidence,
                :authorBody, :writers, :project, :publishedAt, :version, :createdAt, :updatedAt)
            on conflict (project) do nothing
            """;

    private static final String UPDATE = """
            update practice set
                status = :status, status_reason = :statusReason, title = :title, summary = :summary, body = :body,
                area = :area, lead_body = :leadBody, territories = :territories, theme = :theme, sectors = :sectors,
                chain = :chain::jsonb, start_year = :startYear, end_year = :endYear, life_cycle = :lifeCycle,
                cost_amount = :costAmount, cost_currency = :costCurrency, results = :results::jsonb,
                evidence = :evidence, writers = :writers, published_at = :publishedAt, version = :version,
                updated_at = :updatedAt
            where id = :id
            """;

    private static final String STEP = """
            insert into practice_step (
                practice, version, from_status, to_status, by_subject, by_body, writers, reason, at)
            values (:id, :version, :from, :status, :subject, :body, :writers, :statusReason, :updatedAt)
            """;

    private final DatabaseClient db;
    private final PracticeRows rows;

    Practices(DatabaseClient db, PracticeRows rows) {
        this.db = db;
        this.rows = rows;
    }

    Mono<Practice> find(UUID id) {
        return db.sql(FIND).bind("id", id).map(Columns.into(rows::practice)).one();
    }

    /** The practice, to be changed in this transaction: until its end nobody else changes it. */
    Mono<Practice> lock(UUID id) {
        return db.sql(FIND + " for update")
                .bind("id", id)
                .map(Columns.into(rows::practice))
                .one();
    }

    /** Adds nothing where the project has its practice already. */
    Mono<Void> add(Practice practice) {
        return db.sql(INSERT)
                .bindValues(rows.values(practice))
                .bind("authorBody", practice.authorship().body())
                .bind("project", fromOrEmpty(practice.authorship().project(), UUID.class))
                .bind("createdAt", practice.createdAt())
                .then();
    }

    Mono<Void> update(Practice practice) {
        return db.sql(UPDATE).bindValues(rows.values(practice)).then();
    }

    /** Writes the practice as the caller moved it, and who moved it. */
    Mono<Void> move(Practice practice, PracticeStatus from, Caller caller) {
        Map<String, Object> values = rows.values(practice);
        values.keySet().retainAll(Set.of("id", "version", "status", "writers", "statusReason", "updatedAt"));
        return update(practice)
                .then(db.sql(STEP)
                        .bindValues(values)
                        .bind("from", from.name())
                        .bind("subject", caller.subject())
                        .bind("body", fromOrEmpty(caller.body(), String.class))
                        .then());
    }

    /** Those whose adoption stands, as the adoptions say in this transaction. */
    Mono<Void> setAdopters(UUID id, String[] adopters) {
        return db.sql("update practice set adopters = :adopters where id = :id")
                .bind("adopters", adopters)
                .bind("id", id)
                .then();
    }
}
