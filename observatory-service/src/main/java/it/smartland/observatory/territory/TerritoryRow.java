package it.smartland.observatory.territory;

import io.r2dbc.spi.Readable;
import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

/** A territory as a row of the database: its columns out and in. */
final class TerritoryRow {

    /** From {@code territory t}; the figures come as three arrays of one order. */
    static final String COLUMNS = """
            t.code, t.name, t.level, t.parent, t.governed_by, t.valid_from, t.valid_to, t.area_km2, t.lon, t.lat,
            t.version, t.created_at, t.updated_at,
            array(select source from territory_population where territory = t.code order by year, source) as sources,
            array(select year from territory_population where territory = t.code order by year, source) as years,
            array(select value from territory_population where territory = t.code order by year, source) as counts
            """;

    private TerritoryRow() {}

    static RegisteredTerritory read(Readable row) {
        return new RegisteredTerritory(
                new Territory(
                        known(row, "code", String.class),
                        known(row, "name", String.class),
                        TerritoryLevel.valueOf(known(row, "level", String.class)),
                        row.get("parent", String.class),
                        row.get("governed_by", String.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        row.get("area_km2", BigDecimal.class),
                        population(row),
                        centroid(row)),
                known(row, "version", Long.class),
                known(row, "created_at", Instant.class),
                known(row, "updated_at", Instant.class));
    }

    static GenericExecuteSpec bind(GenericExecuteSpec statement, RegisteredTerritory territory) {
        Territory facts = territory.facts();
        Territory.@Nullable Centroid centroid = facts.centroid();
        return statement
                .bind("code", facts.code())
                .bind("name", facts.name())
                .bind("level", facts.level().name())
                .bind("parent", Parameter.fromOrEmpty(facts.parent(), String.class))
                .bind("governedBy", Parameter.fromOrEmpty(facts.governedBy(), String.class))
                .bind("validFrom", Parameter.fromOrEmpty(facts.validFrom(), LocalDate.class))
                .bind("validTo", Parameter.fromOrEmpty(facts.validTo(), LocalDate.class))
                .bind("areaKm2", Parameter.fromOrEmpty(facts.areaKm2(), BigDecimal.class))
                .bind("lon", Parameter.fromOrEmpty(centroid == null ? null : centroid.lon(), BigDecimal.class))
                .bind("lat", Parameter.fromOrEmpty(centroid == null ? null : centroid.lat(), BigDecimal.class))
                .bind("version", territory.version())
                .bind("createdAt", territory.createdAt())
                .bind("updatedAt", territory.updatedAt());
    }

    private static List<Territory.Population> population(Readable row) {
        String[] sources = known(row, "sources", String[].class);
        Integer[] years = known(row, "years", Integer[].class);
        Long[] counts = known(row, "counts", Long[].class);
        return IntStream.range(0, sources.length)
                .mapToObj(i -> new Territory.Population(sources[i], years[i], counts[i]))
                .toList();
    }

    private static Territory.@Nullable Centroid centroid(Readable row) {
        BigDecimal lon = row.get("lon", BigDecimal.class);
        BigDecimal lat = row.get("lat", BigDecimal.class);
        return lon == null || lat == null ? null : new Territory.Centroid(lon, lat);
    }

    private static <T> T known(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
