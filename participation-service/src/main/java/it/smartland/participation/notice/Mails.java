package it.smartland.participation.notice;

import it.smartland.platform.id.Ids;
import it.smartland.platform.row.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The mails that are to be sent, and those that were. */
@Repository
class Mails {

    // One row of an index for each person who has news, and none for anybody else.
    private static final String DUE = """
            select distinct person from notice where mail is null and mail_at <= :now limit :limit
            """;

    // Of two instances that gather for the same person the second finds a mail under way.
    private static final String GATHER = """
            with begun as (
                insert into mail (id, person, created_at, try_at) values (:id, :person, :now, :now)
                on conflict (person) where sent_at is null and given_up_at is null do nothing
                returning id)
            update notice n set mail = begun.id from begun
            where n.person = :person and n.mail is null and n.mail_at <= :now
            """;

    // Whoever dies while sending leaves it to be tried again.
    private static final String TAKE = """
            update mail m set attempts = m.attempts + 1, try_at = cast(:now as timestamptz) + :patience::interval * (2 ^ m.attempts)
            from (select id from mail where sent_at is null and given_up_at is null and try_at <= :now
                order by try_at limit 1 for update skip locked) due
            where m.id = due.id returning m.id, m.person, m.attempts
            """;

    private final DatabaseClient db;

    Mails(DatabaseClient db) {
        this.db = db;
    }

    Flux<String> due(Instant now, int limit) {
        return db.sql(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(String.class)
                .all();
    }

    /** Puts all that a person is to be told by mail now into one. */
    Mono<Void> gather(String person, Instant now) {
        return db.sql(GATHER)
                .bind("id", Ids.next())
                .bind("person", person)
                .bind("now", now)
                .then();
    }

    /** Asked every second, and mostly in vain. */
    Mono<Boolean> isAnyToSend(Instant now) {
        return db.sql("""
                        select exists (
                            select from mail where sent_at is null and given_up_at is null and try_at <= :now)
                        """).bind("now", now).mapValue(Boolean.class).one();
    }

    /** One that is to be tried now; nobody else tries it meanwhile. */
    Mono<Outgoing> take(Instant now, Duration patience) {
        return db.sql(TAKE)
                .bind("now", now)
                .bind("patience", patience.toSeconds() + " seconds")
                .map(Columns.into(row -> new Outgoing(
                        row.get("id", UUID.class),
                        row.get("person", String.class),
                        row.get("attempts", Integer.class))))
                .one();
    }

    Mono<Void> sent(UUID mail, Instant now) {
        return db.sql("update mail set sent_at = :now where id = :id")
                .bind("now", now)
                .bind("id", mail)
                .then();
    }

    Mono<Void> giveUp(UUID mail, Instant now) {
        return db.sql("update mail set given_up_at = :now where id = :id and sent_at is null")
                .bind("now", now)
                .bind("id", mail)
                .then();
    }

    /**
     * A mail on its way.
     *
     * @param attempts this one included
     */
    record Outgoing(UUID id, String person, int attempts) {}
}
