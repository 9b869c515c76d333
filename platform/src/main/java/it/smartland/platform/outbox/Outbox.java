package it.smartland.platform.outbox;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import it.smartland.platform.id.Ids;
import it.smartland.platform.topic.TopicNames;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Where a change leaves its event, in its own transaction: both are committed, or neither. */
public final class Outbox {

    private static final String APPEND = """
            insert into platform.outbox (event_id, topic, key, type, aggregate_version, body, traceparent, occurred_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final TopicNames topics;
    private final Wake wake;
    private final Clock clock;

    Outbox(DatabaseClient database, JsonMapper json, TopicNames topics, Wake wake, Clock clock) {
        this.database = database;
        this.json = json;
        this.topics = topics;
        this.wake = wake;
        this.clock = clock;
    }

    /** Fails where no transaction is open: an event without its change, or a change without its event, is never wanted. */
    public Mono<Void> append(OutgoingEvent event) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .filter(TransactionSynchronizationManager::isActualTransactionActive)
                .switchIfEmpty(Mono.error(() -> new NoTransactionException("An event is appended in a transaction")))
                .flatMap(transaction -> insert(event).doOnSuccess(done -> wakeAfterCommit(transaction)));
    }

    private Mono<Void> insert(OutgoingEvent event) {
        return TraceParent.current()
                .map(parent -> Parameters.in(R2dbcType.VARCHAR, parent))
                .defaultIfEmpty(Parameters.in(R2dbcType.VARCHAR))
                .flatMap(parent -> database.sql(APPEND)
                        .bind(0, Ids.next())
                        .bind(1, topics.of(event.topic()))
                        .bind(2, event.key())
                        .bind(3, event.type())
                        .bind(4, event.aggregateVersion())
                        .bind(5, json.writeValueAsBytes(event.state()))
                        .bind(6, parent)
                        .bind(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .then());
    }

    private void wakeAfterCommit(TransactionSynchronizationManager transaction) {
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public Mono<Void> afterCommit() {
                return Mono.fromRunnable(wake::relay);
            }
        });
    }
}
