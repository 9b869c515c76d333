package it.smartland.participation.solution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which published solutions are listed.
 *
 * @param challenge those that answer it; null for all
 * @param q what to search for in title, summary and text, as one types it into a search field; null for everything
 */
record SolutionFilter(@Nullable UUID challenge, @Nullable String q) {

    static final String RELEVANCE = "ts_rank(s.search, sought(:q))::float8";

    /** Both tables are told: an order by counters walks an index of the one, an order by time an index of the other. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>(List.of("s.status = 'PUBLISHED'", "t.listed"));
        if (challenge != null) {
            conditions.add("s.challenge = :challenge");
            conditions.add("t.challenge = :challenge");
        }
        if (q != null) {
            conditions.add("s.search @@ sought(:q)");
        }
        return conditions;
    }

    String relevance() {
        return q == null ? "0::float8" : RELEVANCE;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (challenge != null) {
            values.put("challenge", challenge);
        }
        if (q != null) {
            values.put("q", q);
        }
        return values;
    }

    /** The order that a reader expects who asks for none; without a search nothing is more relevant than the newest. */
    SolutionSort sort(@Nullable SolutionSort asked) {
        if (q == null) {
            return asked == null || asked == SolutionSort.RELEVANCE ? SolutionSort.NEWEST : asked;
        }
        return asked == null ? SolutionSort.RELEVANCE : asked;
    }
}
