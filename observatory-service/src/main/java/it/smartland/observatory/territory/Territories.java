package it.smartland.observatory.territory;

import io.r2dbc.spi.Readable;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The territories that the observatory knows. */
@Repository
class Territories {

    /**
     * Nearest first: a name that begins as asked, then one with a word that does, then one that holds it anywhere.
     * Spaces, accents and apostrophes count for nothing. A page begins after the row whose keys the cursor tells.
     */
    private static final String FOUND = """
            with found as (
                select territory.*,
                    case when search_key like search_key(:name) || '%' then 0
                         when ' ' || search_words like '% ' || search_words(:name) || '%' then 1
                         else 2 end as distance
                from territory
                where search_key like '%' || search_key(:name) || '%'
                  and (level = :level or :level is null)
                  and (valid_from is null or valid_from <= :asOf)
                  and (valid_to is null or valid_to >= :asOf))
            """;

    private static final String SEARCH = FOUND + """
            select t.distance, t.search_words, """ + TerritoryRow.COLUMNS + """
            from found t
            where (t.distance, t.search_words, t.code) > (:afterDistance, :afterWords, :afterCode)
            order by t.distance, t.search_words, t.code
            limit :fetch
            """;

    private static final String PUT = """
            insert into territory (code, name, level, parent, governed_by, valid_from, valid_to, area_km2, lon, lat,
                version, created_at, updated_at)
            values (:code, :name, :level, :parent, :governedBy, :validFrom, :validTo, :areaKm2, :lon, :lat,
                :version, :createdAt, :updatedAt)
            on conflict (code) do update set (name, level, parent, governed_by, valid_from, valid_to, area_km2, lon, lat,
                version, updated_at) = (excluded.name, excluded.level, excluded.parent, excluded.governed_by,
                excluded.valid_from, excluded.valid_to, excluded.area_km2, excluded.lon, excluded.lat,
                excluded.version, excluded.updated_at)
            """;

    private static final String PUT_POPULATION = """
            insert into territory_population (territory, source, year, value)
            select :code, * from unnest(:sources, :years, :counts)
            """;

    private static final Cursor START = Cursor.at(-1, "", "");

    private final DatabaseClient database;

    Territories(DatabaseClient database) {
        this.database = database;
    }

    Mono<RegisteredTerritory> find(String code) {
        return database.sql("select " + TerritoryRow.COLUMNS + " from territory t where t.code = :code")
                .bind("code", code)
                .map(TerritoryRow::read)
                .one();
    }

    Flux<RegisteredTerritory> all() {
        return database.sql("select " + TerritoryRow.COLUMNS + " from territory t")
                .map(TerritoryRow::read)
                .all();
    }

    Mono<Page<RegisteredTerritory>> search(TerritorySearch search, PageRequest page) {
        Cursor after = page.after().orElse(START);
        return bound(SEARCH, search)
                .bind("afterDistance", (int) after.number(0))
                .bind("afterWords", after.text(1))
                .bind("afterCode", after.text(2))
                .bind("fetch", page.fetch())
                .map(Found::read)
                .all()
                .collectList()
                .map(found -> Page.of(found, page, Found::position).map(Found::territory));
    }

    Mono<Long> count(TerritorySearch search) {
        return bound(FOUND + "select count(*) from found", search)
                .mapValue(Long.class)
                .one();
    }

    private GenericExecuteSpec bound(String statement, TerritorySearch search) {
        String level = search.level() == null ? null : search.level().name();
        return database.sql(statement)
                .bind("name", search.name())
                .bind("level", Parameter.fromOrEmpty(level, String.class))
                .bind("asOf", search.asOf());
    }

    /** Until the transaction ends nobody else writes here: two instances that start at once take turns. */
    Mono<Void> lock() {
        return database.sql("lock table territory in share row exclusive mode").then();
    }

    Mono<Void> put(RegisteredTerritory territory) {
        return TerritoryRow.bind(database.sql(PUT), territory)
                .then()
                .then(database.sql("delete from territory_population where territory = :code")
                        .bind("code", territory.facts().code())
                        .then())
                .then(putPopulation(territory.facts()));
    }

    private Mono<Void> putPopulation(Territory territory) {
        var figures = territory.population();
        return database.sql(PUT_POPULATION)
                .bind("code", territory.code())
                .bind(
                        "sources",
                        figures.stream().map(Territory.Population::source).toArray(String[]::new))
                .bind("years", figures.stream().map(Territory.Population::year).toArray(Integer[]::new))
                .bind(
                        "counts",
                        figures.stream().map(Territory.Population::value).toArray(Long[]::new))
                .then();
    }

    /** A territory with the keys that order the search. */
    private record Found(RegisteredTerritory territory, int distance, String words) {

        static Found read(Readable row) {
            return new Found(
                    TerritoryRow.read(row),
                    Objects.requireNonNull(row.get("distance", Integer.class)),
                    Objects.requireNonNull(row.get("search_words", String.class)));
        }

        Cursor position() {
            return Cursor.at(distance, words, territory.facts().code());
        }
    }
}
