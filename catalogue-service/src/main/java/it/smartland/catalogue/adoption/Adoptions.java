package it.smartland.catalogue.adoption;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The adoptions that are kept. */
@Repository
class Adoptions {

    private static final String SELECT = """
            select a.*, p.title as practice_title from adoption a join practice p on p.id = a.practice
            """;

    private static final String INSERT = """
            insert into adoption (id, practice, adopter, stage, adaptations, results, version, created_at, updated_at)
            values (:id, :practice, :adopter, :stage, :adaptations, :results, :version, :createdAt, :updatedAt)
            """;

    private static final String UPDATE = """
            update adoption set stage = :stage, adaptations = :adaptations, results = :results, version = :version,
                updated_at = :updatedAt
            where id = :id
            """;

    private static final String STEP = """
            insert into adoption_step (adoption, version, from_stage, to_stage, by_subject, reason, at)
            values (:id, :version, :from, :to, :subject, :reason, :at)
            """;

    private final DatabaseClient db;

    Adoptions(DatabaseClient db) {
        this.db = db;
    }

    Mono<Adoption> find(UUID id) {
        return db.sql(SELECT + "where a.id = :id")
                .bind("id", id)
                .map(Columns.into(Adoptions::adoption))
                .one();
    }

    Mono<Adoption> of(UUID practice, String adopter) {
        return db.sql(SELECT + "where a.practice = :practice and a.adopter = :adopter")
                .bind("practice", practice)
                .bind("adopter", adopter)
                .map(Columns.into(Adoptions::adoption))
                .one();
    }

    /** The codes of the bodies whose adoption of the practice stands, the first adopters first. */
    Mono<List<String>> adoptersOf(UUID practice) {
        return db.sql("select adopter from adoption where practice = :practice and stage <> 'DROPPED' order by id")
                .bind("practice", practice)
                .mapValue(String.class)
                .all()
                .collectList();
    }

    Mono<Page<Adoption>> page(AdoptionFilter filter, PageRequest request) {
        @Nullable UUID before = request.after().map(cursor -> cursor.uuid(0)).orElse(null);
        return db.sql(SELECT + filter.where() + " and (:before::uuid is null or a.id < :before)"
                        + " order by a.id desc limit :fetch")
                .bindValues(filter.values())
                .bind("before", fromOrEmpty(before, UUID.class))
                .bind("fetch", request.fetch())
                .map(Columns.into(Adoptions::adoption))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, last -> Cursor.at(last.id())));
    }

    Mono<Long> total(AdoptionFilter filter) {
        return db.sql("select count(*) from adoption a " + filter.where())
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> add(Adoption adoption) {
        return db.sql(INSERT)
                .bind("id", adoption.id())
                .bind("practice", adoption.practice())
                .bind("adopter", adoption.adopter())
                .bind("stage", adoption.stage().name())
                .bind("adaptations", fromOrEmpty(adoption.account().adaptations(), String.class))
                .bind("results", fromOrEmpty(adoption.account().results(), String.class))
                .bind("version", adoption.version())
                .bind("createdAt", adoption.createdAt())
                .bind("updatedAt", adoption.updatedAt())
                .then();
    }

    Mono<Void> update(Adoption adoption) {
        return db.sql(UPDATE)
                .bind("id", adoption.id())
                .bind("stage", adoption.stage().name())
                .bind("adaptations", fromOrEmpty(adoption.account().adaptations(), String.class))
                .bind("results", fromOrEmpty(adoption.account().results(), String.class))
                .bind("version", adoption.version())
                .bind("updatedAt", adoption.updatedAt())
                .then();
    }

    /** Writes the adoption as the caller moved it, and who moved it. */
    Mono<Void> move(Adoption adoption, Stage from, @Nullable String reason, Caller caller) {
        return update(adoption)
                .then(db.sql(STEP)
                        .bind("id", adoption.id())
                        .bind("version", adoption.version())
                        .bind("from", from.name())
                        .bind("to", adoption.stage().name())
                        .bind("subject", caller.subject())
                        .bind("reason", fromOrEmpty(reason, String.class))
                        .bind("at", adoption.updatedAt())
                        .then());
    }

    private static Adoption adoption(Columns row) {
        return new Adoption(
                row.get("id", UUID.class),
                row.get("practice", UUID.class),
                row.get("practice_title", String.class),
                row.get("adopter", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                new Adoption.Account(row.orNull("adaptations", String.class), row.orNull("results", String.class)),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
