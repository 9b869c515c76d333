package it.smartland.participation.challenge;

import it.smartland.contracts.Area;
import it.smartland.platform.row.Where;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges are listed.
 *
 * @param status as the clock makes it; null for all but drafts
 * @param territory those of its body and of the bodies inside it; null for all
 * @param q what to search for in title and description, as one types it into a search field; null for everything
 * @param draftsOf whose drafts may be seen; null for nobody's
 * @param now the instant that decides what is still open
 */
record ChallengeFilter(
        @Nullable ChallengeStatus status,
        @Nullable String territory,
        @Nullable Area area,
        @Nullable String q,
        @Nullable String draftsOf,
        Instant now) {

    static final String RELEVANCE = "ts_rank(search, sought(:q))::float8";

    /** The status as the clock makes it. */
    static final String STATUS = "case when status = 'OPEN' and closes_at <= :now then 'CLOSED' else status end";

    Where where() {
        return and(ofStatus());
    }

    /** For counting by {@link #STATUS}: the other filters alone, of all but drafts. */
    Where whereOfAnyStatus() {
        return and(new Where().and("status <> 'DRAFT'").naming("now", now));
    }

    ChallengeFilter ofAnyArea() {
        return new ChallengeFilter(status, territory, null, q, draftsOf, now);
    }

    String relevance() {
        return q == null ? "0::float8" : RELEVANCE;
    }

    /** The order that a reader expects who asks for none; without a search nothing is more relevant than the newest. */
    ChallengeSort sort(@Nullable ChallengeSort asked) {
        if (q == null) {
            return asked == null || asked == ChallengeSort.RELEVANCE ? ChallengeSort.NEWEST : asked;
        }
        return asked == null ? ChallengeSort.RELEVANCE : asked;
    }

    private Where and(Where where) {
        return where.and("not hidden")
                .and("owner = any((select platform.bodies_within(:territory))::text[])", "territory", territory)
                .and("area = :area", "area", area == null ? null : area.name())
                .and("search @@ sought(:q)", "q", q);
    }

    private Where ofStatus() {
        return switch (status) {
            case null -> new Where().and("status <> 'DRAFT'");
            case DRAFT ->
                draftsOf == null
                        ? new Where().and("false")
                        : new Where().and("status = 'DRAFT' and owner = :draftsOf", "draftsOf", draftsOf);
            case OPEN -> new Where().and("status = 'OPEN' and closes_at > :now", "now", now);
            case CLOSED ->
                new Where().and("(status = 'CLOSED' or (status = 'OPEN' and closes_at <= :now))", "now", now);
            case ANSWERED -> new Where().and("status = 'ANSWERED'");
        };
    }
}
