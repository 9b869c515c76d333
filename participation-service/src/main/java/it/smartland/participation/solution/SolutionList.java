package it.smartland.participation.solution;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Solutions, page by page. */
@Repository
class SolutionList {

    private static final String FROM = " from solution s join solution_tally t on t.solution = s.id ";

    private final DatabaseClient db;

    SolutionList(DatabaseClient db) {
        this.db = db;
    }

    Mono<Page<CountedSolution>> page(SolutionFilter filter, SolutionSort sort, PageRequest request) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        Map<String, Object> values = new HashMap<>(filter.values());
        request.after().ifPresent(cursor -> {
            conditions.add(sort.beyond);
            values.putAll(sort.after(cursor));
        });
        return db.sql("select " + SolutionRows.COLUMNS + ", " + filter.relevance() + " as relevance" + FROM + "where "
                        + String.join(" and ", conditions) + " order by " + sort.order + " limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(SolutionRows::counted))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, sort::position));
    }

    Mono<Long> total(SolutionFilter filter) {
        return db.sql("select count(*)" + FROM + "where " + String.join(" and ", filter.conditions()))
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
    }

    /** Those the caller may change, drafts included, the newest first. */
    Mono<Page<CountedSolution>> own(Caller caller, PageRequest request) {
        UUID before = request.after().map(cursor -> cursor.uuid(0)).orElse(null);
        return db.sql("""
                        %s where ((s.author_subject = :subject and s.author_body is null) or s.author_body = :body)
                        and (:before::uuid is null or s.id < :before) order by s.id desc limit :fetch
                        """.formatted(SolutionRows.SELECT))
                .bind("subject", caller.subject())
                .bind("body", fromOrEmpty(caller.body(), String.class))
                .bind("before", fromOrEmpty(before, UUID.class))
                .bind("fetch", request.fetch())
                .map(Columns.into(SolutionRows::counted))
                .all()
                .collectList()
                .map(fetched -> Page.of(
                        fetched, request, last -> Cursor.at(last.solution().id())));
    }
}
