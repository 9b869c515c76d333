package it.smartland.platform.database;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Takes away the platform's rows that have served, in bounded portions, so that no lock and no transaction is long. */
final class Purge {

    private static final long PORTION = 1_000;

    private static final String PUBLISHED = """
            delete from platform.outbox where id in (
                select id from platform.outbox
                where published_at < now() - make_interval(secs => $1)
                order by published_at limit $2 for update skip locked)
            """;
    private static final String INBOX = """
            delete from platform.inbox where (consumer, event_id) in (
                select consumer, event_id from platform.inbox
                where received_at < now() - make_interval(secs => $1)
                order by received_at limit $2 for update skip locked)
            """;
    private static final String ANSWERS = """
            delete from platform.idempotency_key where (principal, method, path, key) in (
                select principal, method, path, key from platform.idempotency_key
                where created_at < now() - make_interval(secs => $1)
                order by created_at limit $2 for update skip locked)
            """;

    private final DatabaseClient database;
    private final Retention retention;

    Purge(DatabaseClient database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    Mono<Void> purge() {
        return purge(PUBLISHED, retention.published())
                .then(purge(INBOX, retention.inbox()))
                .then(purge(ANSWERS, retention.answers()))
                .then();
    }

    private Mono<Long> purge(String portion, Duration age) {
        return database.sql(portion)
                .bind(0, (double) age.toSeconds())
                .bind(1, PORTION)
                .fetch()
                .rowsUpdated()
                .repeat()
                .takeUntil(rows -> rows < PORTION)
                .last();
    }
}
