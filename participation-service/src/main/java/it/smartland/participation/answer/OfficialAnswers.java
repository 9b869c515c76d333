package it.smartland.participation.answer;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The official answers that are kept, given or owed. */
@Repository
class OfficialAnswers {

    private static final String BEGIN = """
            with begun as (
                insert into official_answer (id, challenge, owner, number, version, revision, created_at, updated_at)
                values (:id, :challenge, :owner, 0, 0, 1, :at, :at)
                on conflict (id) do nothing
                returning id)
            insert into official_answer_tally (official_answer) select id from begun
            """;

    private static final String UPDATE = """
            update official_answer set
                status = :status, reason = :reason, number = :number, answered_at = :answeredAt,
                version = :version, revision = :revision, updated_at = :updatedAt
            where id = :id
            """;

    // Written once, by whichever instance comes first.
    private static final String OWE = """
            update official_answer set due_at = :dueAt, revision = revision + 1, updated_at = :at
            where id = :id and due_at is null
            """;

    private final DatabaseClient db;

    OfficialAnswers(DatabaseClient db) {
        this.db = db;
    }

    Mono<FoundAnswer> find(UUID solution) {
        return db.sql(AnswerRows.SELECT + " where a.id = :id")
                .bind("id", solution)
                .map(Columns.into(AnswerRows::found))
                .one();
    }

    /** The answer, to be changed in this transaction; it is begun where there is none. */
    Mono<FoundAnswer> lock(OfficialAnswer begun) {
        return begin(begun).then(Mono.defer(() -> lockExisting(begun.id())));
    }

    /** The answer, to be changed in this transaction; empty where there is none. */
    Mono<FoundAnswer> lockExisting(UUID solution) {
        return db.sql("select id from official_answer where id = :id for no key update")
                .bind("id", solution)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::find);
    }

    private Mono<Void> begin(OfficialAnswer begun) {
        return db.sql(BEGIN)
                .bind("id", begun.id())
                .bind("challenge", begun.challenge())
                .bind("owner", begun.owner())
                .bind("at", begun.createdAt())
                .then();
    }

    Mono<Void> update(OfficialAnswer answer) {
        return db.sql(UPDATE)
                .bind("id", answer.id())
                .bind("status", fromOrEmpty(name(answer.status()), String.class))
                .bind("reason", fromOrEmpty(answer.reason(), String.class))
                .bind("number", answer.number())
                .bind("answeredAt", fromOrEmpty(answer.answeredAt(), Instant.class))
                .bind("version", answer.version())
                .bind("revision", answer.revision())
                .bind("updatedAt", answer.updatedAt())
                .then();
    }

    /** From here on it is owed; empty where it was already. */
    Mono<FoundAnswer> owe(OfficialAnswer begun, Instant dueAt, Instant now) {
        return begin(begun)
                .then(db.sql(OWE)
                        .bind("id", begun.id())
                        .bind("dueAt", dueAt)
                        .bind("at", now)
                        .fetch()
                        .rowsUpdated())
                .filter(changed -> changed > 0)
                .flatMap(changed -> find(begun.id()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
