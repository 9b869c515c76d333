package it.smartland.participation.answer;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.VoterKey;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every version of the official answers: those that were published stay as they are. */
@Repository
class AnswerVersions {

    private static final String COLUMNS = """
            answer, number, status, reason, officer_subject, officer_name, officer_voter, written_at, publish_at, published_at
            """;

    private static final String WRITE = "insert into official_answer_version (" + COLUMNS + """
            )
            values (:answer, :number, :status, :reason, :subject, :name, :voter, :writtenAt, :publishAt, null)
            on conflict (answer, number) do update set
                status = excluded.status, reason = excluded.reason, officer_subject = excluded.officer_subject,
                officer_name = excluded.officer_name, officer_voter = excluded.officer_voter,
                written_at = excluded.written_at, publish_at = excluded.publish_at
            """;

    private static final String PUBLISH = """
            update official_answer_version set publish_at = least(publish_at, :now), published_at = :now
            where answer = :answer and number = :number
            """;

    private final DatabaseClient db;

    AnswerVersions(DatabaseClient db) {
        this.db = db;
    }

    /** Keeps a version that waits, in the place of the one that waited before. */
    Mono<Void> write(AnswerVersion version) {
        return db.sql(WRITE)
                .bind("answer", version.answer())
                .bind("number", version.number())
                .bind("status", version.status().name())
                .bind("reason", version.reason())
                .bind("subject", version.officerSubject())
                .bind("name", version.officerName())
                .bind("voter", fromOrEmpty(version.officerVoterHash(), byte[].class))
                .bind("writtenAt", version.writtenAt())
                .bind("publishAt", version.publishAt())
                .then();
    }

    Mono<Void> publish(AnswerVersion version, Instant now) {
        return db.sql(PUBLISH)
                .bind("answer", version.answer())
                .bind("number", version.number())
                .bind("now", now)
                .then();
    }

    Mono<Void> callOff(UUID answer) {
        return db.sql("delete from official_answer_version where answer = :answer and published_at is null")
                .bind("answer", answer)
                .then();
    }

    /** Those that were published, the newest first: few, since each was written by hand. */
    Flux<AnswerVersion> published(UUID answer) {
        return db.sql("select " + COLUMNS + """
                         from official_answer_version
                        where answer = :answer and published_at is not null order by number desc
                        """)
                .bind("answer", answer)
                .map(Columns.into(AnswerRows::version))
                .all();
    }

    /** Whose time to be public has come. */
    Flux<UUID> toPublish(Instant now, int limit) {
        return db.sql("""
                        select answer from official_answer_version
                        where published_at is null and publish_at <= :now order by publish_at, answer limit :limit
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    /** Whether this person wrote a version of it, under whatever account. */
    Mono<Boolean> isWrittenBy(UUID answer, VoterKey person) {
        return db.sql("""
                        select exists (
                            select from official_answer_version where answer = :answer and officer_voter = :person)
                        """)
                .bind("answer", answer)
                .bind("person", person.hash())
                .mapValue(Boolean.class)
                .one();
    }
}
