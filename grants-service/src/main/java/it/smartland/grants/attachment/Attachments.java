package it.smartland.grants.attachment;

import it.smartland.platform.row.Columns;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files that are kept. */
@Repository
public class Attachments {

    private static final String FACTS = "id, name, media_type, size, sha256, added_at";

    private final DatabaseClient db;

    Attachments(DatabaseClient db) {
        this.db = db;
    }

    /** Those of an application, in the order in which they were added. */
    public Flux<Attachment> of(UUID application) {
        return db.sql("select " + FACTS
                        + " from attachment where application = :application and removed_at is null order by id")
                .bind("application", application)
                .map(Columns.into(Attachments::attachment))
                .all();
    }

    Mono<byte[]> content(UUID application, UUID id) {
        return db.sql("select content from attachment where application = :application and id = :id")
                .bind("application", application)
                .bind("id", id)
                .map(Columns.into(row -> row.get("content", byte[].class)))
                .one();
    }

    Mono<Void> add(UUID application, Attachment attachment, byte[] content) {
        return db.sql("""
                        insert into attachment (id, application, name, media_type, size, sha256, content, added_at)
                        values (:id, :application, :name, :mediaType, :size, :sha256, :content, :addedAt)
                        """)
                .bind("id", attachment.id())
                .bind("application", application)
                .bind("name", attachment.name())
                .bind("mediaType", attachment.mediaType())
                .bind("size", attachment.size())
                .bind("sha256", attachment.sha256())
                .bind("content", ByteBuffer.wrap(content))
                .bind("addedAt", attachment.addedAt())
                .then();
    }

    /** Of a draft the file goes; what a registered package names by its hash stays, though it is no longer listed. */
    Mono<Long> remove(UUID application, UUID id, boolean registered, Instant now) {
        return registered
                ? rows(db.sql("""
                                update attachment set removed_at = :now
                                where application = :application and id = :id and removed_at is null
                                """).bind("now", now), application, id)
                : rows(db.sql("delete from attachment where application = :application and id = :id"), application, id);
    }

    private static Mono<Long> rows(DatabaseClient.GenericExecuteSpec statement, UUID application, UUID id) {
        return statement.bind("application", application).bind("id", id).fetch().rowsUpdated();
    }

    private static Attachment attachment(Columns row) {
        return new Attachment(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("size", Integer.class),
                row.get("sha256", String.class),
                row.get("added_at", Instant.class));
    }
}
