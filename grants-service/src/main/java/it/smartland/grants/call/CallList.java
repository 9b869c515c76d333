package it.smartland.grants.call;

import it.smartland.grants.row.StoredJson;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls, page by page, and the versions of one. */
@Repository
class CallList {

    private final DatabaseClient db;

    CallList(DatabaseClient db) {
        this.db = db;
    }

    Mono<Page<Call>> page(CallFilter filter, CallSort sort, PageRequest request) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        conditions.add(sort.which);
        Map<String, Object> values = new HashMap<>(filter.values());
        request.after().ifPresent(cursor -> {
            conditions.add(sort.beyond);
            values.putAll(sort.after(cursor));
        });
        return db.sql("select * from call where " + String.join(" and ", conditions) + " order by " + sort.order
                        + " limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(Calls::call))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, sort::position));
    }

    Mono<Long> total(CallFilter filter) {
        return db.sql("select count(*) from call where " + String.join(" and ", filter.conditions()))
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
    }

    Flux<CallVersionView> versions(UUID call) {
        return db.sql("select number, terms, published_at from call_version where call = :call order by number")
                .bind("call", call)
                .map(Columns.into(row -> CallVersionView.of(
                        row.get("number", Integer.class),
                        row.get("published_at", Instant.class),
                        StoredJson.read(row, "terms", CallTerms.class))))
                .all();
    }
}
