package it.smartland.participation.notice;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How people want to be told. */
@Repository
class Preferences {

    private static final String KEEP = """
            insert into notice_preference (person, mail, address, language, unsubscribe, updated_at)
            values (:person, :mail, :address, :language, :unsubscribe, :now)
            on conflict (person) do update set
                mail = excluded.mail, address = excluded.address, language = excluded.language,
                updated_at = excluded.updated_at
            """;

    // What waits for a mail follows the choice: it goes with the next, or with none.
    private static final String WAITING = """
            update notice set mail_at = :mailAt where person = :person and mail is null and mail_at is not null
            """;

    private static final String STOP = """
            update notice_preference set mail = 'NONE', address = null, updated_at = :now where unsubscribe = :id
            returning person
            """;

    private final DatabaseClient db;

    Preferences(DatabaseClient db) {
        this.db = db;
    }

    Mono<Preference> of(String person) {
        return db.sql("select * from notice_preference where person = :person")
                .bind("person", person)
                .map(Columns.into(Preferences::preference))
                .one();
    }

    Mono<Void> keep(Preference preference, Instant now) {
        return db.sql(KEEP)
                .bind("person", preference.person())
                .bind("mail", preference.mail().name())
                .bind("address", fromOrEmpty(preference.address(), String.class))
                .bind("language", preference.language().getLanguage())
                .bind("unsubscribe", preference.unsubscribe())
                .bind("now", now)
                .then()
                .then(waiting(preference, now));
    }

    private Mono<Void> waiting(Preference preference, Instant now) {
        Instant next = switch (preference.mail()) {
            case NONE -> null;
            case DAILY -> DigestTime.after(now);
            case AT_ONCE -> now;
        };
        return db.sql(WAITING)
                .bind("person", preference.person())
                .bind("mailAt", fromOrEmpty(next, Instant.class))
                .then();
    }

    /** Ends all mail to whomever the link is of; empty where it is of nobody. */
    Mono<String> stop(UUID unsubscribe, Instant now) {
        return db.sql(STOP)
                .bind("id", unsubscribe)
                .bind("now", now)
                .mapValue(String.class)
                .one()
                .flatMap(person -> db.sql(WAITING)
                        .bind("person", person)
                        .bindNull("mailAt", Instant.class)
                        .then()
                        .thenReturn(person));
    }

    private static Preference preference(Columns row) {
        return new Preference(
                row.get("person", String.class),
                MailChoice.valueOf(row.get("mail", String.class)),
                row.orNull("address", String.class),
                Locale.of(row.get("language", String.class)),
                row.get("unsubscribe", UUID.class));
    }
}
