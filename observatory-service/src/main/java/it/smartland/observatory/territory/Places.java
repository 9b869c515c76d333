package it.smartland.observatory.territory;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The territories as the other features need them: what they are called, where they lie, when they stood. */
@Repository
public class Places {

    private final DatabaseClient db;

    Places(DatabaseClient db) {
        this.db = db;
    }

    /**
     * A territory in brief.
     *
     * @param governedBy the code of the body that governs it
     * @param validTo its last day; null while it stands
     */
    public record Place(
            String code,
            String name,
            TerritoryLevel level,
            @Nullable String parent,
            @Nullable String governedBy,
            @Nullable LocalDate validTo,
            @Nullable BigDecimal lon,
            @Nullable BigDecimal lat) {

        /** The code of the body that governs it; empty where none does. */
        public String governor() {
            return Objects.requireNonNullElse(governedBy, "");
        }

        static Place of(Columns row) {
            return new Place(
                    row.get("code", String.class),
                    row.get("name", String.class),
                    TerritoryLevel.valueOf(row.get("level", String.class)),
                    row.orNull("parent", String.class),
                    row.orNull("governed_by", String.class),
                    row.orNull("valid_to", LocalDate.class),
                    row.orNull("lon", BigDecimal.class),
                    row.orNull("lat", BigDecimal.class));
        }
    }

    public Flux<Place> all() {
        return db.sql("select * from territory").map(Columns.into(Place::of)).all();
    }

    public Mono<Place> find(String code) {
        return db.sql("select * from territory where code = :code")
                .bind("code", code)
                .map(Columns.into(Place::of))
                .one();
    }

    /** The territory, or 404. */
    public Mono<Place> require(String code) {
        return find(code).switchIfEmpty(Mono.error(() -> ProblemException.notFound("territory-not-found", code)));
    }

    /** Those of one level that stand on that day, in the order of their names. */
    public Flux<Place> standing(TerritoryLevel level, LocalDate day) {
        return db.sql("""
                        select * from territory
                        where level = :level and (valid_from is null or valid_from <= :day)
                          and (valid_to is null or valid_to >= :day)
                        order by search_words, code
                        """)
                .bind("level", level.name())
                .bind("day", day)
                .map(Columns.into(Place::of))
                .all();
    }
}
