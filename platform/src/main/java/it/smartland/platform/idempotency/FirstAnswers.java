package it.smartland.platform.idempotency;

import io.r2dbc.spi.Readable;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The first answers to requests that carry an Idempotency-Key. */
final class FirstAnswers {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private static final String CLAIM = """
            insert into platform.idempotency_key (principal, method, path, key, fingerprint)
            values ($1, $2, $3, $4, decode($5, 'hex')) on conflict do nothing
            """;
    private static final String KEEP = """
            update platform.idempotency_key set status = $5, headers = $6::jsonb, body = $7
            where principal = $1 and method = $2 and path = $3 and key = $4
            """;
    private static final String FIND = """
            select fingerprint, status, headers::text as headers, body from platform.idempotency_key
            where principal = $1 and method = $2 and path = $3 and key = $4
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    FirstAnswers(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * True for the first. Whoever comes while the first is at it waits here for its commit, since PostgreSQL must know
     * whether the row will be; where the first fails, the next is the first.
     */
    Mono<Boolean> claim(Attempt attempt) {
        return scoped(CLAIM, attempt.scope())
                .bind(4, attempt.fingerprint())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Answer> keep(Attempt attempt, Answer answer) {
        return scoped(KEEP, attempt.scope())
                .bind(4, answer.status())
                .bind(5, json.writeValueAsString(answer.headers()))
                .bind(6, answer.body())
                .then()
                .thenReturn(answer);
    }

    /** The answer of before; 409 where the key came with other content then. */
    Mono<Answer> find(Attempt attempt) {
        return scoped(FIND, attempt.scope())
                .map(row -> {
                    attempt.requireSame(HexFormat.of().formatHex(column(row, "fingerprint", byte[].class)));
                    return answer(row);
                })
                .one();
    }

    private DatabaseClient.GenericExecuteSpec scoped(String sql, Attempt.Scope scope) {
        return database.sql(sql)
                .bind(0, scope.principal())
                .bind(1, scope.method())
                .bind(2, scope.path())
                .bind(3, scope.key());
    }

    private Answer answer(Readable row) {
        return new Answer(
                column(row, "status", Integer.class),
                json.readValue(column(row, "headers", String.class), HEADERS),
                column(row, "body", byte[].class));
    }

    private static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }
}
