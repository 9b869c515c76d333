package it.smartland.observatory.series;

import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.observatory.SeriesState;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.outbox.OutgoingEvent;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
            select o.indicator, o.period, t.level,
                json_object_agg(o.territory, json_build_object('value', o.value, 'status', o.status))::text as values
            from unnest(:indicators::text[], :periods::text[], :levels::text[]) asked (indicator, period, level)
            join observation o
                on o.indicator = asked.indicator and o.period = asked.period and o.superseded is null
            join territory t on t.code = o.territory and t.level = asked.level
            group by o.indicator, o.period, t.level
            """;

    /** How many series are read by one query: an import of many years touches hundreds, each of all municipalities. */
    private static final int AT_ONCE = 50;

    private static final TypeReference<TreeMap<String, SeriesState.Observation>> BY_TERRITORY =
            new TypeReference<>() {};

    private final DatabaseClient db;
    private final Outbox outbox;
    private final JsonMapper json;

    SeriesTelling(DatabaseClient db, Outbox outbox, JsonMapper json) {
        this.db = db;
        this.outbox = outbox;
        this.json = json;
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
                .flatMapMany(found -> Flux.fromIterable(found).buffer(AT_ONCE))
                .concatMap(this::tell)
                .then();
    }

    private Mono<Void> tell(List<SeriesKey> keys) {
        return db.sql(VALUES)
                .bind("indicators", column(keys, SeriesKey::indicator))
                .bind("periods", column(keys, SeriesKey::period))
                .bind("levels", column(keys, key -> key.level().name()))
                .map(Columns.into(Values::of))
                .all()
                .collectMap(Values::key, Values::json)
                .map(values -> keys.stream()
                        .map(key -> event(key, values.getOrDefault(key.text(), "{}")))
                        .toList())
                .flatMap(outbox::append);
    }

    private OutgoingEvent event(SeriesKey key, String values) {
        var state = new SeriesState(
                key.indicator(),
                key.period(),
                key.level(),
                json.readValue(values, BY_TERRITORY),
                key.vintage(),
                key.version());
        return OutgoingEvent.of(ObservatoryEvent.SERIES_UPDATED, key.text(), key.version(), state);
    }

    private static String[] column(List<SeriesKey> keys, Function<SeriesKey, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }

    /** The current values of one series as the database writes them: an object by the codes of the territories. */
    private record Values(String key, String json) {

        static Values of(Columns row) {
            return new Values(
                    SeriesKey.text(
                            row.get("indicator", String.class),
                            row.get("period", String.class),
                            row.get("level", String.class)),
                    row.get("values", String.class));
        }
    }
}
