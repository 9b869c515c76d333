package it.smartland.grants.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are listed.
 *
 * @param status as the clock makes it; null for all but drafts
 * @param draftsOf whose drafts may be seen; null for nobody's
 * @param now the instant that decides what is still open
 */
record CallFilter(
        @Nullable CallStatus status,
        @Nullable Integer year,
        @Nullable String draftsOf,
        Instant now) {

    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add(statusCondition());
        if (year != null) {
            conditions.add("year = :year");
        }
        return conditions;
    }

    private String statusCondition() {
        return switch (status) {
            case null -> "status <> 'DRAFT'";
            case DRAFT -> draftsOf == null ? "false" : "status = 'DRAFT' and owner = :draftsOf";
            case PUBLISHED -> "status = 'PUBLISHED' and closes_at > :now";
            case CLOSED -> "(status = 'CLOSED' or (status = 'PUBLISHED' and closes_at <= :now))";
            case EVALUATING, RANKED, CONCLUDED -> "status = '" + status + "'";
        };
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (year != null) {
            values.put("year", year);
        }
        if (status == CallStatus.DRAFT && draftsOf != null) {
            values.put("draftsOf", draftsOf);
        }
        if (status == CallStatus.PUBLISHED || status == CallStatus.CLOSED) {
            values.put("now", now);
        }
        return values;
    }
}
