package it.smartland.participation.challenge;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every time that challenges were put off; it only grows. */
@Repository
class Extensions {

    private static final String COLUMNS =
            "id, challenge, previously, closes_at, reason, author_subject, author_name, extended_at";

    private final DatabaseClient db;

    Extensions(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(Extension extension) {
        return db.sql("insert into challenge_extension (" + COLUMNS + """
                        ) values (:id, :challenge, :previously, :closesAt, :reason, :authorSubject, :authorName, :extendedAt)
                        """)
                .bind("id", extension.id())
                .bind("challenge", extension.challenge())
                .bind("previously", extension.previously())
                .bind("closesAt", extension.closesAt())
                .bind("reason", extension.reason())
                .bind("authorSubject", extension.authorSubject())
                .bind("authorName", extension.authorName())
                .bind("extendedAt", extension.extendedAt())
                .then();
    }

    /** The newest first: there are few, since each leads from the end of the one before. */
    Flux<Extension> of(UUID challenge) {
        return db.sql("select " + COLUMNS + " from challenge_extension where challenge = :challenge order by id desc")
                .bind("challenge", challenge)
                .map(Columns.into(Extensions::extension))
                .all();
    }

    private static Extension extension(Columns row) {
        return new Extension(
                row.get("id", UUID.class),
                row.get("challenge", UUID.class),
                row.get("previously", Instant.class),
                row.get("closes_at", Instant.class),
                row.get("reason", String.class),
                row.get("author_subject", String.class),
                row.get("author_name", String.class),
                row.get("extended_at", Instant.class));
    }
}
