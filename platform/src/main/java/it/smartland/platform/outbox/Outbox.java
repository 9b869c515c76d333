package it.smartland.platform.outbox;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import it.smartland.platform.id.Ids;
import it.smartland.platform.topic.TopicNames;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String APPEND_ALL = """
            insert into platform.outbox (event_id, topic, key, type, aggregate_version, body, traceparent, occurred_at)
            select e.event_id, e.topic, e.key, e.type, e.version, convert_to(e.body, 'UTF8'), $7, $8
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[])
                with ordinality e (event_id, topic, key, type, version, body, place)
            order by e.place
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
        return inTransaction(insert(event));
    }

    /** The same for many, in their order and by one statement; they are held in memory, so as many as fit there. */
    public Mono<Void> append(List<OutgoingEvent> events) {
        return events.isEmpty() ? Mono.empty() : inTransaction(insert(events));
    }

    private Mono<Void> inTransaction(Mono<Void> insert) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .filter(TransactionSynchronizationManager::isActualTransactionActive)
                .switchIfEmpty(Mono.error(() -> new NoTransactionException("An event is appended in a transaction")))
                .flatMap(transaction -> insert.doOnSuccess(done -> wakeAfterCommit(transaction)));
    }

    private Mono<Void> insert(List<OutgoingEvent> events) {
        return parent().flatMap(parent -> database.sql(APPEND_ALL)
                .bind(0, events.stream().map(event -> Ids.next()).toArray(UUID[]::new))
                .bind(1, texts(events, event -> topics.of(event.topic())))
                .bind(2, texts(events, OutgoingEvent::key))
                .bind(3, texts(events, OutgoingEvent::type))
                .bind(4, events.stream().map(OutgoingEvent::aggregateVersion).toArray(Long[]::new))
                .bind(5, texts(events, event -> json.writeValueAsString(event.state())))
                .bind(6, parent)
                .bind(7, now())
                .then());
    }

    private static String[] texts(List<OutgoingEvent> events, Function<OutgoingEvent, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Mono<Parameter> parent() {
        return TraceParent.current()
                .<Parameter>map(parent -> Parameters.in(R2dbcType.VARCHAR, parent))
                .defaultIfEmpty(Parameters.in(R2dbcType.VARCHAR));
    }

    private Mono<Void> insert(OutgoingEvent event) {
        return parent().flatMap(parent -> database.sql(APPEND)
                .bind(0, Ids.next())
                .bind(1, topics.of(event.topic()))
                .bind(2, event.key())
                .bind(3, event.type())
                .bind(4, event.aggregateVersion())
                .bind(5, json.writeValueAsBytes(event.state()))
                .bind(6, parent)
                .bind(7, now())
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
