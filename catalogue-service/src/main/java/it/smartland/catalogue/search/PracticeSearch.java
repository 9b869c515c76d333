package it.smartland.catalogue.search;

import it.smartland.catalogue.practice.PracticeRows;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Practices, page by page. */
@Repository
class PracticeSearch {

    private final DatabaseClient db;
    private final PracticeRows rows;

    PracticeSearch(DatabaseClient db, PracticeRows rows) {
        this.db = db;
        this.rows = rows;
    }

    Mono<Page<FoundPractice>> page(PracticeFilter filter, PracticeSort sort, PageRequest request) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        Map<String, Object> values = new HashMap<>(filter.values());
        request.after().ifPresent(cursor -> {
            conditions.add(sort.beyond);
            values.putAll(sort.after(cursor));
        });
        return db.sql("select " + PracticeRows.COLUMNS + ", " + filter.relevance()
                        + " as relevance from practice where " + String.join(" and ", conditions) + " order by "
                        + sort.order + " limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(this::found))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, sort::position));
    }

    Mono<Long> total(PracticeFilter filter) {
        return db.sql("select count(*) from practice where " + String.join(" and ", filter.conditions()))
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
    }

    private FoundPractice found(Columns row) {
        return new FoundPractice(rows.practice(row), row.get("relevance", Double.class));
    }
}
