package it.smartland.grants.award;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The awards that are kept. */
@Repository
class Awards {

    static final String SELECT = """
            select a.*, p.id as project, c.title as call_title, c.office, c.responsible, c.owner
            from award a join call c on c.id = a.call left join project p on p.award = a.id
            """;

    private static final String INSERT = """
            insert into award (
                id, call, application, number, title, year, beneficiary, beneficiary_name, partners, requested, granted,
                awarded_on, links, area, theme, act, source, version, created_at, updated_at)
            values (
                :id, :call, :application, :number, :title, :year, :beneficiary, :beneficiaryName, :partners, :requested,
                :granted, :awardedOn, :links, :area, :theme, :act, :source, :version, :createdAt, :updatedAt)
            """;

    private final DatabaseClient db;

    Awards(DatabaseClient db) {
        this.db = db;
    }

    Mono<PublishedAward> find(UUID id) {
        return db.sql(SELECT + "where a.id = :id")
                .bind("id", id)
                .map(Columns.into(Awards::published))
                .one();
    }

    Flux<PublishedAward> ofCall(UUID call) {
        return db.sql(SELECT + "where a.call = :call order by a.number, a.id")
                .bind("call", call)
                .map(Columns.into(Awards::published))
                .all();
    }

    Mono<Void> add(Award award) {
        Area area = award.area();
        return db.sql(INSERT)
                .bind("id", award.id())
                .bind("call", award.call())
                .bind("application", fromOrEmpty(award.application(), UUID.class))
                .bind("number", fromOrEmpty(award.number(), String.class))
                .bind("title", award.title())
                .bind("year", fromOrEmpty(award.year(), Integer.class))
                .bind("beneficiary", fromOrEmpty(award.beneficiary(), String.class))
                .bind("beneficiaryName", fromOrEmpty(award.beneficiaryName(), String.class))
                .bind("partners", award.partners().toArray(String[]::new))
                .bind("requested", fromOrEmpty(award.requested(), BigDecimal.class))
                .bind("granted", fromOrEmpty(award.granted(), BigDecimal.class))
                .bind("awardedOn", fromOrEmpty(award.awardedOn(), LocalDate.class))
                .bind("links", StoredJson.write(award.links()))
                .bind("area", fromOrEmpty(area == null ? null : area.name(), String.class))
                .bind("theme", fromOrEmpty(award.theme(), String.class))
                .bind("act", StoredJson.write(award.act()))
                .bind("source", fromOrEmpty(award.source(), String.class))
                .bind("version", award.version())
                .bind("createdAt", award.createdAt())
                .bind("updatedAt", award.updatedAt())
                .then();
    }

    static PublishedAward published(Columns row) {
        return new PublishedAward(
                award(row),
                row.get("call_title", String.class),
                row.get("owner", String.class),
                row.get("office", String.class),
                row.orNull("responsible", String.class));
    }

    private static Award award(Columns row) {
        String area = row.orNull("area", String.class);
        return new Award(
                row.get("id", UUID.class),
                row.get("call", UUID.class),
                row.orNull("application", UUID.class),
                row.orNull("number", String.class),
                row.get("title", String.class),
                row.orNull("year", Integer.class),
                row.orNull("beneficiary", String.class),
                row.orNull("beneficiary_name", String.class),
                StoredJson.texts(row, "partners"),
                row.orNull("requested", BigDecimal.class),
                row.orNull("granted", BigDecimal.class),
                row.orNull("awarded_on", LocalDate.class),
                StoredJson.read(row, "links", new TypeReference<List<LineageRef>>() {}),
                area == null ? null : Area.valueOf(area),
                row.orNull("theme", String.class),
                StoredJson.read(row, "act", Act.class),
                row.orNull("source", String.class),
                row.orNull("project", UUID.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
