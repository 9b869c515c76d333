package it.smartland.grants.award;

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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Awards, newest first, page by page or all of a year. */
@Repository
class AwardList {

    private final DatabaseClient db;

    AwardList(DatabaseClient db) {
        this.db = db;
    }

    /** Which awards: of a year, a call, a beneficiary; null for all. */
    record Filter(
            @Nullable Integer year,
            @Nullable UUID call,
            @Nullable String beneficiary) {

        List<String> conditions() {
            List<String> conditions = new ArrayList<>(List.of("true"));
            if (year != null) {
                conditions.add("a.year = :year");
            }
            if (call != null) {
                conditions.add("a.call = :call");
            }
            if (beneficiary != null) {
                conditions.add("a.beneficiary = :beneficiary");
            }
            return conditions;
        }

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            if (year != null) {
                values.put("year", year);
            }
            if (call != null) {
                values.put("call", call);
            }
            if (beneficiary != null) {
                values.put("beneficiary", beneficiary);
            }
            return values;
        }
    }

    Mono<Page<PublishedAward>> page(Filter filter, PageRequest request) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        Map<String, Object> values = new HashMap<>(filter.values());
        request.after().ifPresent(cursor -> {
            conditions.add("a.id < :lastId");
            values.put("lastId", cursor.uuid(0));
        });
        return db.sql(Awards.SELECT + "where " + String.join(" and ", conditions) + " order by a.id desc limit :fetch")
                .bindValues(values)
                .bind("fetch", request.fetch())
                .map(Columns.into(Awards::published))
                .all()
                .collectList()
                .map(fetched ->
                        Page.of(fetched, request, last -> Cursor.at(last.award().id())));
    }

    /** All of them, in the order in which they were granted. */
    Flux<PublishedAward> all(Filter filter) {
        return db.sql(Awards.SELECT + "where " + String.join(" and ", filter.conditions()) + " order by a.id")
                .bindValues(filter.values())
                .map(Columns.into(Awards::published))
                .all();
    }
}
