package it.smartland.platform.row;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.Page.Facet;
import it.smartland.platform.paging.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Asks the database for lists: a page of one, how many rows it has, how many each value of a column would leave. */
public final class Lists {

    private final DatabaseClient db;

    public Lists(DatabaseClient db) {
        this.db = db;
    }

    /** One page; {@code select} ends where its conditions begin. */
    public <T> Mono<Page<T>> page(
            String select, Where where, Keyset<T> order, PageRequest request, Function<Columns, T> row) {
        List<String> conditions = new ArrayList<>(where.conditions());
        Map<String, Object> values = new HashMap<>(where.values());
        request.after().ifPresent(cursor -> {
            conditions.add(order.beyond());
            values.putAll(order.after(cursor));
        });
        return db.sql(select + " where " + String.join(" and ", conditions) + " order by " + order.orderBy()
                        + " limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(row))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, order::position));
    }

    public Mono<Long> total(String from, Where where) {
        return db.sql("select count(*) from " + from + " where " + String.join(" and ", where.conditions()))
                .bindValues(where.values())
                .mapValue(Long.class)
                .one();
    }

    /** The values of a column, most frequent first; {@code where} leaves out the filter by that column itself. */
    public Mono<List<Facet>> facet(String column, String from, Where where) {
        return db.sql("select " + column + " as value, count(*) as count from " + from + " where "
                        + String.join(" and ", where.conditions()) + " group by 1 order by 2 desc, 1")
                .bindValues(where.values())
                .map(Columns.into(row -> new Facet(row.get("value", String.class), row.get("count", Long.class))))
                .all()
                .collectList();
    }
}
