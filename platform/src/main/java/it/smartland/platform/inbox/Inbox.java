package it.smartland.platform.inbox;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Remembers which events a consumer has applied, so that a redelivery changes nothing. */
public final class Inbox {

    private static final String REMEMBER = """
            insert into platform.inbox (consumer, event_id)
            select $1, event_id from unnest($2::uuid[]) as seen (event_id)
            on conflict do nothing returning event_id
            """;

    private static final Comparator<IncomingEvent> KEYS =
            Comparator.comparing(IncomingEvent::key).thenComparing(IncomingEvent::topic);

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    Inbox(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Applies a batch in one transaction. The projection gets, in the order of their keys, the newest event of each key of a topic
     * among those not seen before; it keeps a row whose version is not older, since an older event may come late.
     *
     * @param consumer what applies, such as {@code participation.territories}; each remembers for itself
     */
    public Mono<Void> apply(
            String consumer, List<IncomingEvent> batch, Function<List<IncomingEvent>, Mono<Void>> projection) {
        return remember(consumer, batch)
                .map(fresh -> newest(batch, fresh))
                .filter(events -> !events.isEmpty())
                .flatMap(projection)
                .as(transaction::transactional);
    }

    private Mono<Set<UUID>> remember(String consumer, List<IncomingEvent> batch) {
        // In one order, lest two consumers of the same events wait for each other.
        UUID[] ids = batch.stream().map(IncomingEvent::id).distinct().sorted().toArray(UUID[]::new);
        return database.sql(REMEMBER)
                .bind(0, consumer)
                .bind(1, ids)
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<IncomingEvent> newest(List<IncomingEvent> batch, Set<UUID> fresh) {
        return batch.stream()
                .filter(event -> fresh.contains(event.id()))
                .collect(Collectors.toMap(
                        event -> List.of(event.key(), event.topic()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(IncomingEvent::aggregateVersion)),
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(KEYS)
                .toList();
    }
}
