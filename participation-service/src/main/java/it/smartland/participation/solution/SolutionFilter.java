package it.smartland.participation.solution;

import it.smartland.contracts.Area;
import it.smartland.platform.row.Where;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which published solutions are listed.
 *
 * @param challenge those that answer it; null for all
 * @param author code of the body that proposes them; null for all
 * @param q what to search for in title, summary and text, as one types it into a search field; null for everything
 */
record SolutionFilter(
        @Nullable UUID challenge,
        @Nullable String author,
        @Nullable Area area,
        @Nullable String q) {

    static final String RELEVANCE = "ts_rank(s.search, sought(:q))::float8";

    /** Both tables are told: an order by counters walks an index of the one, an order by time an index of the other. */
    Where where() {
        return new Where()
                .and("s.status = 'PUBLISHED' and t.listed")
                .and("s.challenge = :challenge and t.challenge = :challenge", "challenge", challenge)
                .and("s.author_body = :author", "author", author)
                .and("s.area = :area", "area", area == null ? null : area.name())
                .and("s.search @@ sought(:q)", "q", q);
    }

    SolutionFilter ofAnyArea() {
        return new SolutionFilter(challenge, author, null, q);
    }

    String relevance() {
        return q == null ? "0::float8" : RELEVANCE;
    }

    /** The order that a reader expects who asks for none; without a search nothing is more relevant than the newest. */
    SolutionSort sort(@Nullable SolutionSort asked) {
        if (q == null) {
            return asked == null || asked == SolutionSort.RELEVANCE ? SolutionSort.NEWEST : asked;
        }
        return asked == null ? SolutionSort.RELEVANCE : asked;
    }
}
