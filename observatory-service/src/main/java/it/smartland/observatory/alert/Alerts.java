package it.smartland.observatory.alert;

import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The alerts that were raised, newest first. */
@Repository
class Alerts {

    private static final String FROM = """
            from alert a
                join alert_rule r on r.id = a.rule
                join indicator i on i.code = a.indicator
                join territory t on t.code = a.territory
            """;

    private static final String SELECT = """
            select a.*, r.operator, r.threshold, i.name_it, i.name_en, i.unit, i.theme, t.name as territory_name
            """ + FROM;

    private static final String CHOSEN = """
            where (a.territory = :territory or t.parent = :territory or :territory is null)
              and (a.indicator = :indicator or :indicator is null)
              and (i.theme = :theme or :theme is null)
            """;

    private final DatabaseClient db;

    Alerts(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Which alerts are listed.
     *
     * @param territory those on it and on the territories right inside it
     */
    record Filter(
            @Nullable String territory,
            @Nullable String indicator,
            @Nullable DataTheme theme) {}

    Mono<Alert> find(UUID id) {
        return db.sql(SELECT + "where a.id = :id")
                .bind("id", id)
                .map(Columns.into(Alerts::alert))
                .one();
    }

    Mono<Page<Alert>> page(Filter filter, PageRequest page) {
        return bound(SELECT + CHOSEN + "and (a.id < :after or :after is null) order by a.id desc limit :fetch", filter)
                .bind(
                        "after",
                        Parameter.fromOrEmpty(
                                page.after().map(cursor -> cursor.uuid(0)).orElse(null), UUID.class))
                .bind("fetch", page.fetch())
                .map(Columns.into(Alerts::alert))
                .all()
                .collectList()
                .map(found -> Page.of(found, page, last -> Cursor.at(last.id())));
    }

    Mono<Long> total(Filter filter) {
        return bound("select count(*) " + FROM + CHOSEN, filter)
                .mapValue(Long.class)
                .one();
    }

    private GenericExecuteSpec bound(String statement, Filter filter) {
        String theme = filter.theme() == null ? null : filter.theme().name();
        return db.sql(statement)
                .bind("territory", Parameter.fromOrEmpty(filter.territory(), String.class))
                .bind("indicator", Parameter.fromOrEmpty(filter.indicator(), String.class))
                .bind("theme", Parameter.fromOrEmpty(theme, String.class));
    }

    private static Alert alert(Columns row) {
        return new Alert(
                row.get("id", UUID.class),
                row.get("rule", UUID.class),
                new Alert.Measured(
                        row.get("indicator", String.class),
                        row.get("name_it", String.class),
                        row.get("name_en", String.class),
                        row.get("unit", String.class),
                        row.get("theme", String.class)),
                new Alert.Place(row.get("territory", String.class), row.get("territory_name", String.class)),
                row.get("period", String.class),
                row.get("value", BigDecimal.class),
                AlertOperator.valueOf(row.get("operator", String.class)),
                row.get("threshold", BigDecimal.class),
                row.get("raised_at", Instant.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class),
                row.get("version", Long.class));
    }
}
