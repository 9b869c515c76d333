package it.smartland.participation.moderation;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.VoterKey;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people reported, each person each object once. */
@Repository
class Reports {

    private static final int MOST = 200;

    private static final String SELECT = "select id, object, ground, note, reported_at from report";

    private final DatabaseClient db;

    Reports(DatabaseClient db) {
        this.db = db;
    }

    /** Whether it is the person's first about the object: of equal ones at once the constraint lets one in. */
    Mono<Boolean> add(Report report, VoterKey reporter) {
        return db.sql("""
                        insert into report (id, object, reporter, ground, note, reported_at)
                        values (:id, :object, :reporter, :ground, :note, :reportedAt)
                        on conflict on constraint report_once do nothing
                        """)
                .bind("id", report.id())
                .bind("object", report.object())
                .bind("reporter", reporter.hash())
                .bind("ground", report.ground().name())
                .bind("note", fromOrEmpty(report.note(), String.class))
                .bind("reportedAt", report.reportedAt())
                .fetch()
                .rowsUpdated()
                .map(added -> added == 1);
    }

    Mono<Report> find(UUID object, VoterKey reporter) {
        return db.sql(SELECT + " where object = :object and reporter = :reporter")
                .bind("object", object)
                .bind("reporter", reporter.hash())
                .map(Columns.into(Reports::report))
                .one();
    }

    /** The newest first, as many as anybody reads. */
    Flux<Report> of(UUID object) {
        return db.sql(SELECT + " where object = :object order by id desc limit :most")
                .bind("object", object)
                .bind("most", MOST)
                .map(Columns.into(Reports::report))
                .all();
    }

    /** What most people found wrong with an object. */
    Mono<Ground> mostNamed(UUID object) {
        return db.sql("""
                        select ground from report where object = :object group by ground
                        order by count(*) desc, min(reported_at) limit 1
                        """)
                .bind("object", object)
                .map(Columns.into(row -> Ground.valueOf(row.get("ground", String.class))))
                .one();
    }

    private static Report report(Columns row) {
        return new Report(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                Ground.valueOf(row.get("ground", String.class)),
                row.orNull("note", String.class),
                row.get("reported_at", Instant.class));
    }
}
