package it.smartland.participation.opinion;

import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The opinions on a solution, page by page. */
@Repository
class OpinionList {

    // Both tables are told: an order by counters walks an index of the one, an order by time an index of the other.
    private static final String OF_SOLUTION = " where o.solution = :solution and t.solution = :solution";

    private final DatabaseClient db;

    OpinionList(DatabaseClient db) {
        this.db = db;
    }

    Mono<Page<CountedOpinion>> page(UUID solution, OpinionSort sort, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        request.after().ifPresent(cursor -> values.putAll(sort.after(cursor)));
        String beyond = values.isEmpty() ? "" : " and " + sort.beyond;
        return db.sql(OpinionRows.SELECT + OF_SOLUTION + beyond + " order by " + sort.order + " limit :fetch")
                .bindValues(values)
                .bind("solution", solution)
                .bind("fetch", request.fetch())
                .map(Columns.into(OpinionRows::counted))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, sort::position));
    }

    Mono<Long> total(UUID solution) {
        return db.sql("select count(*) from opinion where solution = :solution")
                .bind("solution", solution)
                .mapValue(Long.class)
                .one();
    }
}
