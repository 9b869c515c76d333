package it.smartland.grants.project;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import io.r2dbc.postgresql.codec.Json;
import it.smartland.contracts.Area;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The projects that are kept. */
@Repository
class Projects {

    private final DatabaseClient db;

    Projects(DatabaseClient db) {
        this.db = db;
    }

    Mono<Project> find(UUID id) {
        return one("select * from project where id = :id", id);
    }

    Mono<Project> lock(UUID id) {
        return one("select * from project where id = :id for update", id);
    }

    private Mono<Project> one(String query, UUID id) {
        return db.sql(query).bind("id", id).map(Columns.into(Projects::project)).one();
    }

    Mono<Void> add(Project project) {
        Area area = project.area();
        return db.sql("""
                        insert into project (
                            id, award, call, title, beneficiary, partners, status, area, theme, granted, summary, targets,
                            started_at, version, created_at, updated_at)
                        values (
                            :id, :award, :call, :title, :beneficiary, :partners, :status, :area, :theme, :granted, :summary,
                            :targets, :startedAt, :version, :createdAt, :updatedAt)
                        """)
                .bind("id", project.id())
                .bind("award", project.award())
                .bind("call", project.call())
                .bind("title", project.title())
                .bind("beneficiary", project.beneficiary())
                .bind("partners", project.partners().toArray(String[]::new))
                .bind("status", project.status().name())
                .bind("area", fromOrEmpty(area == null ? null : area.name(), String.class))
                .bind("theme", fromOrEmpty(project.theme(), String.class))
                .bind("granted", project.granted())
                .bind("summary", project.summary())
                .bind("targets", StoredJson.write(project.targets()))
                .bind("startedAt", project.startedAt())
                .bind("version", project.version())
                .bind("createdAt", project.createdAt())
                .bind("updatedAt", project.updatedAt())
                .then();
    }

    Mono<Void> update(Project project) {
        FinalReport report = project.completedReport();
        return db.sql("""
                        update project set
                            status = :status, status_reason = :statusReason, targets = :targets,
                            completed_report = :report, completed_at = :completedAt, version = :version,
                            updated_at = :updatedAt
                        where id = :id
                        """)
                .bind("id", project.id())
                .bind("status", project.status().name())
                .bind("statusReason", fromOrEmpty(project.statusReason(), String.class))
                .bind("targets", StoredJson.write(project.targets()))
                .bind("report", fromOrEmpty(report == null ? null : StoredJson.write(report), Json.class))
                .bind("completedAt", fromOrEmpty(project.completedAt(), Instant.class))
                .bind("version", project.version())
                .bind("updatedAt", project.updatedAt())
                .then();
    }

    static Project project(Columns row) {
        String area = row.orNull("area", String.class);
        return new Project(
                row.get("id", UUID.class),
                row.get("award", UUID.class),
                row.get("call", UUID.class),
                row.get("title", String.class),
                row.get("beneficiary", String.class),
                StoredJson.texts(row, "partners"),
                Status.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                area == null ? null : Area.valueOf(area),
                row.orNull("theme", String.class),
                row.get("granted", BigDecimal.class),
                row.get("summary", String.class),
                StoredJson.read(row, "targets", new TypeReference<List<Goal>>() {}),
                StoredJson.orNull(row, "completed_report", FinalReport.class),
                row.get("started_at", Instant.class),
                row.orNull("completed_at", Instant.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
