package it.smartland.grants.project;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.grants.project.Report.Kind;
import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The reports that are kept. */
@Repository
class Reports {

    private final DatabaseClient db;

    Reports(DatabaseClient db) {
        this.db = db;
    }

    Mono<Report> find(UUID id) {
        return db.sql("select * from report where id = :id")
                .bind("id", id)
                .map(Columns.into(Reports::report))
                .one();
    }

    Mono<Report> lock(UUID id) {
        return db.sql("select * from report where id = :id for update")
                .bind("id", id)
                .map(Columns.into(Reports::report))
                .one();
    }

    Flux<Report> of(UUID project) {
        return db.sql("select * from report where project = :project order by id")
                .bind("project", project)
                .map(Columns.into(Reports::report))
                .all();
    }

    /** Nothing where the project has its final report already. */
    Mono<Report> add(Report report) {
        return text(
                        db.sql("""
                                insert into report (
                                    id, project, kind, status, summary, outcome, results, lessons, spent, version,
                                    created_at, updated_at)
                                values (
                                    :id, :project, :kind, :status, :summary, :outcome, :results, :lessons, :spent, :version,
                                    :createdAt, :updatedAt)
                                on conflict (project) where kind = 'FINAL' do nothing
                                """)
                                .bind("project", report.project())
                                .bind("kind", report.kind().name())
                                .bind("createdAt", report.createdAt()),
                        report)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .map(rows -> report);
    }

    Mono<Report> update(Report report) {
        return text(db.sql("""
                                update report set
                                    status = :status, status_reason = :statusReason, summary = :summary, outcome = :outcome,
                                    results = :results, lessons = :lessons, spent = :spent, version = :version,
                                    updated_at = :updatedAt
                                where id = :id
                                """).bind("statusReason", fromOrEmpty(report.statusReason(), String.class)), report)
                .then()
                .thenReturn(report);
    }

    private static GenericExecuteSpec text(GenericExecuteSpec statement, Report report) {
        ReportText text = report.text();
        return statement
                .bind("id", report.id())
                .bind("status", report.status().name())
                .bind("summary", text.summary())
                .bind("outcome", fromOrEmpty(text.outcome(), String.class))
                .bind("results", StoredJson.write(text.results()))
                .bind("lessons", fromOrEmpty(text.lessons(), String.class))
                .bind("spent", fromOrEmpty(text.spent(), BigDecimal.class))
                .bind("version", report.version())
                .bind("updatedAt", report.updatedAt());
    }

    private static Report report(Columns row) {
        return new Report(
                row.get("id", UUID.class),
                row.get("project", UUID.class),
                Kind.valueOf(row.get("kind", String.class)),
                ReportStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                new ReportText(
                        row.get("summary", String.class),
                        row.orNull("outcome", String.class),
                        StoredJson.read(row, "results", new TypeReference<List<Result>>() {}),
                        row.orNull("lessons", String.class),
                        row.orNull("spent", BigDecimal.class)),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
