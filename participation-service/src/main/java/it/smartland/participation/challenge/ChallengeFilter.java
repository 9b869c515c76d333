package it.smartland.participation.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges are listed.
 *
 * @param status as the clock makes it; null for all but drafts
 * @param territory those of its body and of the bodies inside it; null for all
 * @param draftsOf whose drafts may be seen; null for nobody's
 * @param now the instant that decides what is still open
 */
record ChallengeFilter(
        @Nullable ChallengeStatus status,
        @Nullable String territory,
        @Nullable String draftsOf,
        Instant now) {

    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add(statusCondition());
        if (territory != null) {
            conditions.add("owner = any((select platform.bodies_within(:territory))::text[])");
        }
        return conditions;
    }

    private String statusCondition() {
        return switch (status) {
            case null -> "status <> 'DRAFT'";
            case DRAFT -> draftsOf == null ? "false" : "status = 'DRAFT' and owner = :draftsOf";
            case OPEN -> "status = 'OPEN' and closes_at > :now";
            case CLOSED -> "(status = 'CLOSED' or (status = 'OPEN' and closes_at <= :now))";
            case ANSWERED -> "status = 'ANSWERED'";
        };
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (territory != null) {
            values.put("territory", territory);
        }
        if (status == ChallengeStatus.DRAFT && draftsOf != null) {
            values.put("draftsOf", draftsOf);
        }
        if (status == ChallengeStatus.OPEN || status == ChallengeStatus.CLOSED) {
            values.put("now", now);
        }
        return values;
    }
}
