package it.smartland.platform.projection;

import it.smartland.platform.inbox.ReplacedConsumerException;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generation that each projection is in. A rebuild begins the next one: the copy is emptied and the number raised in
 * one transaction, and from then on a consumer of an older generation writes nothing any more, in whatever process it
 * runs. Each generation reads in a consumer group of its own, which begins at the beginning of the topics.
 */
final class Generations {

    private static final TypeReference<Map<String, Long>> OFFSETS = new TypeReference<>() {};

    private static final String ENSURE = """
            insert into platform.projection (name, generation) values ($1, 1)
            on conflict (name) do update set name = excluded.name returning *
            """;
    private static final String FENCE =
            "select generation from platform.projection where name = $1 and generation = $2 for share";
    private static final String BEGIN = """
            update platform.projection
            set generation = generation + 1, targets = $2::jsonb, began_at = clock_timestamp(), ended_at = null
            where name = $1 returning *
            """;
    private static final String END = """
            update platform.projection set ended_at = clock_timestamp()
            where name = $1 and generation = $2 and began_at is not null and ended_at is null
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final JsonMapper json;

    Generations(DatabaseClient database, TransactionalOperator transaction, JsonMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
    }

    Mono<Generation> current(Projection<?> projection) {
        return database.sql(ENSURE)
                .bind(0, projection.name())
                .map(Columns.into(this::generation))
                .one();
    }

    /** Fails in the transaction of a write whose consumer is of an older generation; else no rebuild begins before it ends. */
    Mono<Void> require(Projection<?> projection, int generation) {
        return database.sql(FENCE)
                .bind(0, projection.name())
                .bind(1, generation)
                .mapValue(Integer.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new ReplacedConsumerException(projection.name())))
                .then();
    }

    /**
     * Empties the copy and begins the next generation.
     *
     * @param consumer what its inbox calls it
     * @param targets how far each partition goes now, by {@code topic-partition}
     */
    Mono<Generation> begin(Projection<?> projection, String consumer, Map<String, Long> targets) {
        return database.sql(BEGIN)
                .bind(0, projection.name())
                .bind(1, json.writeValueAsString(targets))
                .map(Columns.into(this::generation))
                .one()
                .delayUntil(next -> clear(projection, consumer))
                .as(transaction::transactional);
    }

    /** Answers whether it was this call that ended the rebuild. */
    Mono<Boolean> end(Projection<?> projection, Generation rebuilt) {
        return database.sql(END)
                .bind(0, projection.name())
                .bind(1, rebuilt.number())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Long> rows(Projection<?> projection) {
        return Flux.fromIterable(projection.tables())
                .concatMap(table -> database.sql("select count(*) from " + table)
                        .mapValue(Long.class)
                        .one())
                .reduce(0L, Long::sum);
    }

    private Mono<Void> clear(Projection<?> projection, String consumer) {
        return Flux.fromIterable(projection.tables())
                .concatMap(table -> database.sql("delete from " + table).then())
                .then(database.sql("delete from platform.inbox where consumer = $1")
                        .bind(0, consumer)
                        .then());
    }

    private Generation generation(Columns row) {
        return new Generation(
                row.get("generation", Integer.class),
                json.readValue(row.get("targets", String.class), OFFSETS),
                row.orNull("began_at", Instant.class),
                row.orNull("ended_at", Instant.class));
    }
}
