package it.smartland.observatory.ranking;

import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.contracts.observatory.Polarity;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.indicator.Indicator;
import it.smartland.observatory.series.Period;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The territories of a level in the order of an indicator: the best first, where the indicator tells good from bad. */
@Repository
public class Rankings {

    private static final String STANDINGS = """
            select t.code, t.name, o.value, coalesce(o.status, 'O') as status,
                case when o.value is not null then rank() over (order by o.value %s nulls last) end as rank
            from territory t left join observation o
                on o.territory = t.code and o.indicator = :indicator and o.period = :period and o.superseded is null
            where t.level = :level and (t.valid_from is null or t.valid_from <= :day)
              and (t.valid_to is null or t.valid_to >= :day)
            order by rank nulls last, t.search_words, t.code
            """;

    private static final String LATEST = """
            select period from series where indicator = :indicator and level = :level order by starts desc, period limit 1
            """;

    private final DatabaseClient db;
    private final Clock clock;

    Rankings(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The period that was asked for, else the latest that has values on that level; 404 where there is none. */
    public Mono<String> period(Indicator indicator, TerritoryLevel level, @Nullable String asked) {
        if (asked != null) {
            return Mono.fromSupplier(() -> Period.of(asked)
                    .orElseThrow(() -> ProblemException.malformed(List.of(new Fault("?period", "bad-period"))))
                    .code());
        }
        return db.sql(LATEST)
                .bind("indicator", indicator.code())
                .bind("level", level.name())
                .mapValue(String.class)
                .one()
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("no-values", indicator.code())));
    }

    /** Every territory of the level that stands today, those without a value last. */
    public Mono<List<Standing>> standings(Indicator indicator, TerritoryLevel level, String period) {
        boolean lessIsBetter = indicator.facts().polarity() == Polarity.NEGATIVE;
        return db.sql(STANDINGS.formatted(lessIsBetter ? "asc" : "desc"))
                .bind("indicator", indicator.code())
                .bind("period", period)
                .bind("level", level.name())
                .bind("day", LocalDate.now(clock.withZone(ObservatoryApi.ROME)))
                .map(Columns.into(Rankings::standing))
                .all()
                .collectList();
    }

    private static Standing standing(Columns row) {
        return new Standing(
                row.get("code", String.class),
                row.get("name", String.class),
                row.orNull("rank", Long.class),
                row.orNull("value", BigDecimal.class),
                ObservationStatus.valueOf(row.get("status", String.class)));
    }
}
