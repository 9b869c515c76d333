package it.smartland.platform.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Has the newest event of an object sent once more. A relay that lost its lock with a page in flight may have sent old
 * states behind the newer ones of its successor; on a compacted topic they would be the last word.
 */
final class LastWords {

    private static final String SEND_AGAIN = """
            update platform.outbox set published_at = null where id in (
                select max(newer.id) from platform.outbox newer
                join platform.outbox sent on sent.topic = newer.topic and sent.key = newer.key
                where sent.id = any($1) group by newer.topic, newer.key)
            """;

    private final DatabaseClient database;

    LastWords(DatabaseClient database) {
        this.database = database;
    }

    /** Tries until the database takes it: what took the lock away is often an outage of the same. */
    Mono<Void> sendAgain(List<CommittedEvent> page) {
        return database.sql(SEND_AGAIN)
                .bind(0, page.stream().map(CommittedEvent::id).toArray(Long[]::new))
                .then()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(2)));
    }
}
