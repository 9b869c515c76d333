package it.smartland.grants.submission;

import it.smartland.platform.row.Columns;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was registered. */
@Repository
class Submissions {

    private static final String FACTS =
            "number, application, call, submitted_at, sha256, office, responsible, answer_by, superseded";

    private final DatabaseClient db;

    Submissions(DatabaseClient db) {
        this.db = db;
    }

    Mono<Submission> find(String number) {
        return db.sql("select " + FACTS + " from submission where number = :number")
                .bind("number", number)
                .map(Columns.into(Submissions::submission))
                .one();
    }

    Mono<byte[]> packageOf(String number) {
        return db.sql("select package from submission where number = :number")
                .bind("number", number)
                .map(Columns.into(row -> row.get("package", byte[].class)))
                .one();
    }

    /** Another one takes the place of what stood for the application. */
    Mono<Void> supersede(UUID application) {
        return db.sql("update submission set superseded = true where application = :application and not superseded")
                .bind("application", application)
                .then();
    }

    Mono<Void> add(Submission submission, byte[] content, String submittedBy) {
        return db.sql("""
                        insert into submission (
                            number, application, call, submitted_at, submitted_by, package, sha256, responsible, office,
                            answer_by)
                        values (
                            :number, :application, :call, :submittedAt, :submittedBy, :package, :sha256, :responsible,
                            :office, :answerBy)
                        """)
                .bind("number", submission.number())
                .bind("application", submission.application())
                .bind("call", submission.call())
                .bind("submittedAt", submission.submittedAt())
                .bind("submittedBy", submittedBy)
                .bind("package", ByteBuffer.wrap(content))
                .bind("sha256", submission.sha256())
                .bind("responsible", submission.responsible())
                .bind("office", submission.office())
                .bind("answerBy", submission.answerBy())
                .then();
    }

    private static Submission submission(Columns row) {
        return new Submission(
                row.get("number", String.class),
                row.get("application", UUID.class),
                row.get("call", UUID.class),
                row.get("submitted_at", Instant.class),
                row.get("sha256", String.class),
                row.get("office", String.class),
                row.get("responsible", String.class),
                row.get("answer_by", LocalDate.class),
                row.get("superseded", Boolean.class));
    }
}
