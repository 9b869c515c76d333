package it.smartland.observatory.indicator;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.Polarity;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The indicators that are kept. */
@Repository
public class Indicators {

    private static final String INSERT = """
            insert into indicator (code, status, name_it, name_en, unit, source, licence, frequency, method, polarity, theme,
                minimum, maximum, published_at, version, created_at, updated_at)
            values (:code, :status, :nameIt, :nameEn, :unit, :source, :licence, :frequency, :method, :polarity, :theme,
                :minimum, :maximum, :publishedAt, :version, :createdAt, :updatedAt)
            on conflict (code) do nothing
            """;

    private static final String UPDATE = """
            update indicator set status = :status, name_it = :nameIt, name_en = :nameEn, unit = :unit, source = :source,
                licence = :licence, frequency = :frequency, method = :method, polarity = :polarity, theme = :theme,
                minimum = :minimum, maximum = :maximum, published_at = :publishedAt, version = :version,
                updated_at = :updatedAt
            where code = :code
            """;

    private final DatabaseClient db;

    Indicators(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Indicator> find(String code) {
        return db.sql("select * from indicator where code = :code")
                .bind("code", code)
                .map(Columns.into(Indicators::indicator))
                .one();
    }

    /** The indicator, to be changed in this transaction: until its end nobody else changes it. */
    Mono<Indicator> lock(String code) {
        return db.sql("select * from indicator where code = :code for update")
                .bind("code", code)
                .map(Columns.into(Indicators::indicator))
                .one();
    }

    /** Whether it was new: of two who add the same code at once, one does. */
    Mono<Boolean> add(Indicator indicator) {
        return db.sql(INSERT)
                .bindValues(values(indicator))
                .bind("createdAt", indicator.createdAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> update(Indicator indicator) {
        return db.sql(UPDATE).bindValues(values(indicator)).then();
    }

    private static Map<String, Object> values(Indicator indicator) {
        IndicatorFacts facts = indicator.facts();
        return Map.ofEntries(
                Map.entry("code", indicator.code()),
                Map.entry("status", indicator.status().name()),
                Map.entry("nameIt", facts.nameIt()),
                Map.entry("nameEn", facts.nameEn()),
                Map.entry("unit", fromOrEmpty(facts.unit(), String.class)),
                Map.entry("source", fromOrEmpty(facts.source(), String.class)),
                Map.entry("licence", fromOrEmpty(facts.licence(), String.class)),
                Map.entry("frequency", fromOrEmpty(name(facts.frequency()), String.class)),
                Map.entry("method", fromOrEmpty(facts.method(), String.class)),
                Map.entry("polarity", fromOrEmpty(name(facts.polarity()), String.class)),
                Map.entry("theme", facts.theme().name()),
                Map.entry("minimum", fromOrEmpty(facts.minimum(), BigDecimal.class)),
                Map.entry("maximum", fromOrEmpty(facts.maximum(), BigDecimal.class)),
                Map.entry("publishedAt", fromOrEmpty(indicator.publishedAt(), Instant.class)),
                Map.entry("version", indicator.version()),
                Map.entry("updatedAt", indicator.updatedAt()));
    }

    public static Indicator indicator(Columns row) {
        return new Indicator(
                row.get("code", String.class),
                IndicatorStatus.valueOf(row.get("status", String.class)),
                facts(row),
                row.orNull("published_at", Instant.class),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private static IndicatorFacts facts(Columns row) {
        return new IndicatorFacts(
                row.get("name_it", String.class),
                row.get("name_en", String.class),
                row.orNull("unit", String.class),
                row.orNull("source", String.class),
                row.orNull("licence", String.class),
                known(row.orNull("frequency", String.class), Frequency::valueOf),
                row.orNull("method", String.class),
                known(row.orNull("polarity", String.class), Polarity::valueOf),
                DataTheme.valueOf(row.get("theme", String.class)),
                row.orNull("minimum", BigDecimal.class),
                row.orNull("maximum", BigDecimal.class));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <T> @Nullable T known(@Nullable String name, Function<String, T> constant) {
        return name == null ? null : constant.apply(name);
    }
}
