package it.smartland.grants.application;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Applications, page by page, newest first, each reader's own. */
@Repository
class ApplicationList {

    private static final String OF_BODY = """
            (a.applicant = :body or exists (
                select 1 from partner p where p.application = a.id and p.body = :body and p.letter = 'CONFIRMED'))
            """;

    private static final String OF_OFFICE = "(c.owner = :body and a.number is not null)";

    private static final String OF_EVALUATOR = """
            (a.number is not null and a.status <> 'WITHDRAWN' and (c.status <> 'PUBLISHED' or c.closes_at <= :now)
                and a.applicant <> :involved
                and not exists (select 1 from partner p where p.application = a.id and p.body = :involved))
            """;

    private final DatabaseClient db;

    ApplicationList(DatabaseClient db) {
        this.db = db;
    }

    /** What is asked for: the caller's own alone, those of one call, those in one state. */
    record Filter(
            boolean mine, @Nullable UUID call, @Nullable ApplicationStatus status, Instant now) {}

    Mono<Page<Application>> page(Filter filter, Caller caller, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(entitled(filter, caller, values));
        if (filter.call() != null) {
            conditions.add("a.call = :call");
            values.put("call", filter.call());
        }
        if (filter.status() != null) {
            conditions.add("a.status = :status");
            values.put("status", filter.status().name());
        }
        request.after().ifPresent(cursor -> {
            conditions.add("a.id < :lastId");
            values.put("lastId", cursor.uuid(0));
        });
        return db.sql(Applications.SELECT + "where " + String.join(" and ", conditions)
                        + " order by a.id desc limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(Applications::application))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, last -> Cursor.at(last.id())));
    }

    private static String entitled(Filter filter, Caller caller, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        String body = caller.body();
        if (body != null && caller.isOfficerOf(body)) {
            ways.add(OF_BODY);
            values.put("body", body);
            if (!filter.mine() && caller.isProvincialOfficer()) {
                ways.add(OF_OFFICE);
            }
        }
        if (!filter.mine() && caller.hasRole(Roles.EVALUATOR)) {
            ways.add(OF_EVALUATOR);
            values.put("now", filter.now());
            values.put("involved", body == null ? "" : body);
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }
}
