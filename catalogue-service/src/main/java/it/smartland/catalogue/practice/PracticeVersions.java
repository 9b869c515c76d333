package it.smartland.catalogue.practice;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The texts that practices had; each is kept in the transaction that writes it, the practice's row being locked. */
@Repository
class PracticeVersions {

    /** Nothing where the practice itself was not kept, its project having one already. */
    private static final String KEEP = """
            insert into practice_version (practice, number, content, written_at)
            select p.id, 1 + (select count(*) from practice_version v where v.practice = p.id), :content::jsonb, :writtenAt
            from practice p where p.id = :practice
            """;

    private static final String PUBLISH = """
            update practice_version set published_at = :publishedAt
            where practice = :practice and number = (select max(number) from practice_version where practice = :practice)
            """;

    private static final String OF = """
            select number, content::text as content, written_at, published_at from practice_version
            where practice = :practice and (:all or published_at is not null) order by number desc
            """;

    private final DatabaseClient db;
    private final JsonMapper json;

    PracticeVersions(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Mono<Void> keep(Practice practice) {
        return db.sql(KEEP)
                .bind("practice", practice.id())
                .bind("content", json.writeValueAsString(practice.text()))
                .bind("writtenAt", practice.updatedAt())
                .then();
    }

    Mono<Void> publish(Practice practice) {
        return db.sql(PUBLISH)
                .bind("practice", practice.id())
                .bind("publishedAt", practice.updatedAt())
                .then();
    }

    /** The newest first; only those that were public, unless all are asked for. */
    Flux<PracticeVersion> of(UUID practice, boolean all) {
        return db.sql(OF)
                .bind("practice", practice)
                .bind("all", all)
                .map(Columns.into(this::version))
                .all();
    }

    private PracticeVersion version(Columns row) {
        return new PracticeVersion(
                row.get("number", Integer.class),
                json.readValue(row.get("content", String.class), PracticeText.class),
                row.get("written_at", Instant.class),
                row.orNull("published_at", Instant.class));
    }
}
