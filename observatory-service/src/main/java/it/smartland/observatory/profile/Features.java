package it.smartland.observatory.profile;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the territories of a level are compared by: the latest figures of each. */
@Repository
class Features {

    private static final String FEATURES = """
            with place as (
                select t.code, t.area_km2, (
                    select p.value from territory_population p where p.territory = t.code and p.value > 0
                    order by p.year desc, p.source limit 1) as population
                from territory t
                where t.level = :level and (t.valid_from is null or t.valid_from <= :day)
                  and (t.valid_to is null or t.valid_to >= :day)),
            latest as (
                select s.indicator, (array_agg(s.period order by s.starts desc))[1] as period
                from series s join indicator i on i.code = s.indicator and i.status = 'PUBLISHED'
                where s.level = :level and s.indicator = any(:indicators) group by s.indicator)
            select 'population' as feature, code, population::numeric as value from place where population is not null
            union all
            select 'density', code, population / area_km2 from place where population is not null and area_km2 is not null
            union all
            select o.indicator, o.territory, o.value from latest l
                join observation o on o.indicator = l.indicator and o.period = l.period and o.superseded is null
                join place on place.code = o.territory
            where o.value is not null
            """;

    private final DatabaseClient db;
    private final PeerProperties properties;
    private final Clock clock;

    Features(DatabaseClient db, PeerProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    /** By feature and territory. */
    Mono<Map<String, Map<String, Double>>> of(TerritoryLevel level) {
        return db.sql(FEATURES)
                .bind("level", level.name())
                .bind("day", LocalDate.now(clock.withZone(ObservatoryApi.ROME)))
                .bind("indicators", properties.indicators().toArray(String[]::new))
                .map(Columns.into(Figure::of))
                .all()
                .collectList()
                .map(Features::byFeature);
    }

    private static Map<String, Map<String, Double>> byFeature(List<Figure> figures) {
        Map<String, Map<String, Double>> features = new HashMap<>();
        figures.forEach(figure -> features.computeIfAbsent(figure.feature(), feature -> new HashMap<>())
                .put(figure.territory(), figure.value()));
        return features;
    }

    private record Figure(String feature, String territory, double value) {

        static Figure of(Columns row) {
            return new Figure(
                    row.get("feature", String.class),
                    row.get("code", String.class),
                    row.get("value", BigDecimal.class).doubleValue());
        }
    }
}
