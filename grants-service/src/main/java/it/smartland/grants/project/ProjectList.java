package it.smartland.grants.project;

import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Projects, page by page, newest first. */
@Repository
class ProjectList {

    private final DatabaseClient db;

    ProjectList(DatabaseClient db) {
        this.db = db;
    }

    /** Which projects: in a state, of a call, of a beneficiary; null for all. */
    record Filter(
            @Nullable Status status,
            @Nullable UUID call,
            @Nullable String beneficiary) {}

    Mono<Page<Project>> page(Filter filter, PageRequest request) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (filter.status() != null) {
            conditions.add("status = :status");
            values.put("status", filter.status().name());
        }
        if (filter.call() != null) {
            conditions.add("call = :call");
            values.put("call", filter.call());
        }
        if (filter.beneficiary() != null) {
            conditions.add("beneficiary = :beneficiary");
            values.put("beneficiary", filter.beneficiary());
        }
        request.after().ifPresent(cursor -> {
            conditions.add("id < :lastId");
            values.put("lastId", cursor.uuid(0));
        });
        return db.sql("select * from project where " + String.join(" and ", conditions)
                        + " order by id desc limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(Projects::project))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, last -> Cursor.at(last.id())));
    }
}
