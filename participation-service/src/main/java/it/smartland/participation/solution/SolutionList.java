package it.smartland.participation.solution;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.Page.Facet;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Solutions, page by page. */
@Repository
class SolutionList {

    private static final String FROM = "solution s join solution_tally t on t.solution = s.id";

    private final Lists lists;
    private final DatabaseClient db;

    SolutionList(Lists lists, DatabaseClient db) {
        this.lists = lists;
        this.db = db;
    }

    Mono<Page<CountedSolution>> page(SolutionFilter filter, SolutionSort sort, PageRequest request) {
        String select = "select " + SolutionRows.COLUMNS + ", " + filter.relevance() + " as relevance from " + FROM;
        return lists.page(select, filter.where(), sort.keyset, request, SolutionRows::counted);
    }

    Mono<Long> total(SolutionFilter filter) {
        return lists.total(FROM, filter.where());
    }

    /** How many each area would leave, under the other filters. */
    Mono<Map<String, List<Facet>>> facets(SolutionFilter filter) {
        return lists.facet("s.area", FROM, filter.ofAnyArea().where()).map(areas -> Map.of("area", areas));
    }

    /** Those the caller may change, drafts included, the newest first. */
    Mono<Page<CountedSolution>> own(Caller caller, PageRequest request) {
        UUID before = request.after().map(cursor -> cursor.uuid(0)).orElse(null);
        return db.sql("""
                        %s where ((s.author_subject = :subject and s.author_body is null) or s.author_body = :body
                            or s.id in (select a.solution from co_author a
                                where (a.subject = :subject and a.body is null) or a.body = :body))
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
