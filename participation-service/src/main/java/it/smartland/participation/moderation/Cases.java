package it.smartland.participation.moderation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** One case for each object that was ever reported or moderated: whoever acts on the object holds it first. */
@Repository
class Cases {

    private static final String OPEN = """
            insert into moderation_case (object, kind, challenge, owner, opened_at)
            values (:object, :kind, :challenge, :owner, :now) on conflict do nothing
            """;

    private final DatabaseClient db;

    Cases(DatabaseClient db) {
        this.db = db;
    }

    /** Opens the case unless it is open, and holds it until the end of this transaction; how many reports it has. */
    Mono<Integer> hold(Subject subject, Instant now) {
        return db.sql(OPEN)
                .bind("object", subject.id())
                .bind("kind", subject.kind().name())
                .bind("challenge", subject.challenge())
                .bind("owner", subject.owner())
                .bind("now", now)
                .then()
                .then(db.sql("select reports from moderation_case where object = :object for update")
                        .bind("object", subject.id())
                        .mapValue(Integer.class)
                        .one());
    }

    /** One report more; how many there are then. */
    Mono<Integer> count(UUID object) {
        return db.sql("update moderation_case set reports = reports + 1 where object = :object returning reports")
                .bind("object", object)
                .mapValue(Integer.class)
                .one();
    }

    /** Moderators decided: what people reported before is answered. */
    Mono<Void> settle(UUID object) {
        return db.sql("update moderation_case set reports = 0 where object = :object")
                .bind("object", object)
                .then();
    }
}
