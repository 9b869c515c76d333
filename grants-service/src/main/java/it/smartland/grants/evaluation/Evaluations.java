package it.smartland.grants.evaluation;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** Declarations and score sheets, by application and evaluator's account. */
@Repository
public class Evaluations {

    private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};

    private final DatabaseClient db;

    Evaluations(DatabaseClient db) {
        this.db = db;
    }

    /** Of all who may judge: whose sheet it is stays in the table. */
    public record Judgement(UUID application, Map<String, BigDecimal> scores, boolean isFinal) {}

    /** Every score sheet of a call whose evaluator declared no conflict. */
    public Flux<Judgement> ofCall(UUID call) {
        return db.sql("""
                        select s.application, s.scores, s.final from score_sheet s
                        join application a on a.id = s.application
                        join conflict_declaration d on d.application = s.application and d.evaluator = s.evaluator
                        where a.call = :call and not d.conflict order by s.application, s.evaluator
                        """)
                .bind("call", call)
                .map(Columns.into(row -> new Judgement(
                        row.get("application", UUID.class),
                        StoredJson.read(row, "scores", SCORES),
                        row.get("final", Boolean.class))))
                .all();
    }

    Mono<Declaration> declaration(UUID application, String evaluator) {
        return db.sql("""
                        select application, conflict, reason, declared_at from conflict_declaration
                        where application = :application and evaluator = :evaluator
                        """)
                .bind("application", application)
                .bind("evaluator", evaluator)
                .map(Columns.into(row -> new Declaration(
                        row.get("application", UUID.class),
                        row.get("conflict", Boolean.class),
                        row.orNull("reason", String.class),
                        row.get("declared_at", Instant.class))))
                .one();
    }

    /** The first declaration stands. */
    Mono<Long> declare(Declaration declaration, String evaluator) {
        return db.sql("""
                        insert into conflict_declaration (application, evaluator, conflict, reason, declared_at)
                        values (:application, :evaluator, :conflict, :reason, :at) on conflict do nothing
                        """)
                .bind("application", declaration.application())
                .bind("evaluator", evaluator)
                .bind("conflict", declaration.conflict())
                .bind("reason", fromOrEmpty(declaration.reason(), String.class))
                .bind("at", declaration.declaredAt())
                .fetch()
                .rowsUpdated();
    }

    Mono<ScoreSheet> sheet(UUID application, String evaluator) {
        return db.sql("""
                        select application, scores, final, updated_at from score_sheet
                        where application = :application and evaluator = :evaluator for update
                        """)
                .bind("application", application)
                .bind("evaluator", evaluator)
                .map(Columns.into(row -> new ScoreSheet(
                        row.get("application", UUID.class),
                        StoredJson.read(row, "scores", SCORES),
                        row.get("final", Boolean.class),
                        row.get("updated_at", Instant.class))))
                .one();
    }

    Mono<Void> store(ScoreSheet sheet, String evaluator) {
        return db.sql("""
                        insert into score_sheet (application, evaluator, scores, final, updated_at)
                        values (:application, :evaluator, :scores, :final, :at)
                        on conflict (application, evaluator) do update set
                            scores = excluded.scores, final = excluded.final, updated_at = excluded.updated_at
                        """)
                .bind("application", sheet.application())
                .bind("evaluator", evaluator)
                .bind("scores", StoredJson.write(sheet.scores()))
                .bind("final", sheet.isFinal())
                .bind("at", sheet.updatedAt())
                .then();
    }
}
