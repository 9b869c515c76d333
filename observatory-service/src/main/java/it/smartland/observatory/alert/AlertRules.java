package it.smartland.observatory.alert;

import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rules that are kept, newest first. */
@Repository
class AlertRules {

    private static final String INSERT = """
            insert into alert_rule (id, indicator, operator, threshold, territory, level, version, created_at, updated_at)
            values (:id, :indicator, :operator, :threshold, :territory, :level, :version, :createdAt, :updatedAt)
            """;

    private static final String PAGE = """
            select * from alert_rule
            where (indicator = :indicator or :indicator is null) and (id < :after or :after is null)
            order by id desc limit :fetch
            """;

    private final DatabaseClient db;

    AlertRules(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(AlertRule rule) {
        String level = rule.level() == null ? null : rule.level().name();
        return db.sql(INSERT)
                .bind("id", rule.id())
                .bind("indicator", rule.indicator())
                .bind("operator", rule.operator().name())
                .bind("threshold", rule.threshold())
                .bind("territory", Parameter.fromOrEmpty(rule.territory(), String.class))
                .bind("level", Parameter.fromOrEmpty(level, String.class))
                .bind("version", rule.version())
                .bind("createdAt", rule.createdAt())
                .bind("updatedAt", rule.updatedAt())
                .then();
    }

    Mono<AlertRule> find(UUID id) {
        return db.sql("select * from alert_rule where id = :id")
                .bind("id", id)
                .map(Columns.into(AlertRules::rule))
                .one();
    }

    Mono<Page<AlertRule>> page(@Nullable String indicator, PageRequest page) {
        return db.sql(PAGE)
                .bind("indicator", Parameter.fromOrEmpty(indicator, String.class))
                .bind(
                        "after",
                        Parameter.fromOrEmpty(
                                page.after().map(cursor -> cursor.uuid(0)).orElse(null), UUID.class))
                .bind("fetch", page.fetch())
                .map(Columns.into(AlertRules::rule))
                .all()
                .collectList()
                .map(found -> Page.of(found, page, last -> Cursor.at(last.id())));
    }

    private static AlertRule rule(Columns row) {
        String level = row.orNull("level", String.class);
        return new AlertRule(
                row.get("id", UUID.class),
                row.get("indicator", String.class),
                AlertOperator.valueOf(row.get("operator", String.class)),
                row.get("threshold", BigDecimal.class),
                row.orNull("territory", String.class),
                level == null ? null : TerritoryLevel.valueOf(level),
                row.get("version", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
