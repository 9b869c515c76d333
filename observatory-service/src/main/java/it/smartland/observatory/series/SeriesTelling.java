package it.smartland.observatory.series;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.observatory.SeriesState;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.outbox.OutgoingEvent;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the series that a vintage touched, each with all its values; those of a draft wait for its publication. */
@Component
public class SeriesTelling {

    private static final String TOUCH = """
            with touched as (
                insert into series (indicator, period, starts, level, vintage, version)
                select distinct o.indicator, o.period, o.starts, t.level, o.vintage, 1
                from observation o join territory t on t.code = o.territory where o.vintage = :vintage
                on conflict (indicator, period, level) do update
                    set vintage = excluded.vintage, version = series.version + 1
                returning *)
            select touched.* from touched join indicator i on i.code = touched.indicator where i.status = 'PUBLISHED'
            order by touched.indicator, touched.starts, touched.level
            """;

    private static final String VALUES = """
            select o.territory, o.value, o.status from observation o join territory t on t.code = o.territory
            where o.indicator = :indicator and o.period = :period and t.level = :level and o.superseded is null
            """;

    private final DatabaseClient db;
    private final Outbox outbox;

    SeriesTelling(DatabaseClient db, Outbox outbox) {
        this.db = db;
        this.outbox = outbox;
    }

    /** In the transaction that loads the vintage. */
    public Mono<Void> tellOf(Instant vintage) {
        return tell(db.sql(TOUCH)
                .bind("vintage", vintage)
                .map(Columns.into(SeriesKey::of))
                .all());
    }

    /** In the transaction that publishes the indicator. */
    public Mono<Void> tellAll(String indicator) {
        return tell(db.sql("select * from series where indicator = :indicator order by starts, level")
                .bind("indicator", indicator)
                .map(Columns.into(SeriesKey::of))
                .all());
    }

    // The keys are read to their end before the first of them is told: both go over the transaction's one connection.
    private Mono<Void> tell(Flux<SeriesKey> keys) {
        return keys.collectList()
                .flatMapIterable(found -> found)
                .concatMap(this::tell)
                .then();
    }

    private Mono<Void> tell(SeriesKey key) {
        return db.sql(VALUES)
                .bind("indicator", key.indicator())
                .bind("period", key.period())
                .bind("level", key.level().name())
                .map(Columns.into(Value::of))
                .all()
                .collectList()
                .map(values -> event(key, values))
                .flatMap(outbox::append);
    }

    private static OutgoingEvent event(SeriesKey key, List<Value> values) {
        Map<String, SeriesState.Observation> byTerritory = new TreeMap<>();
        values.forEach(value -> byTerritory.put(value.territory(), value.observation()));
        var state =
                new SeriesState(key.indicator(), key.period(), key.level(), byTerritory, key.vintage(), key.version());
        return OutgoingEvent.of(ObservatoryEvent.SERIES_UPDATED, key.text(), key.version(), state);
    }

    private record Value(String territory, SeriesState.Observation observation) {

        static Value of(Columns row) {
            return new Value(
                    row.get("territory", String.class),
                    new SeriesState.Observation(
                            row.orNull("value", BigDecimal.class),
                            ObservationStatus.valueOf(row.get("status", String.class))));
        }
    }
}
