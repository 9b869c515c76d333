package it.smartland.participation.challenge;

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

/** Challenges, page by page. */
@Repository
class ChallengeList {

    private final DatabaseClient db;

    ChallengeList(DatabaseClient db) {
        this.db = db;
    }

    Mono<Page<Challenge>> page(ChallengeFilter filter, ChallengeSort sort, PageRequest request) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        Map<String, Object> values = new HashMap<>(filter.values());
        request.after().ifPresent(cursor -> {
            conditions.add(sort.beyond);
            values.putAll(sort.after(cursor));
        });
        return db.sql("select * from challenge where " + String.join(" and ", conditions) + " order by " + sort.order
                        + " limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(Challenges::challenge))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, sort::position));
    }

    Mono<Long> total(ChallengeFilter filter) {
        return db.sql("select count(*) from challenge where " + String.join(" and ", filter.conditions()))
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
    }
}
