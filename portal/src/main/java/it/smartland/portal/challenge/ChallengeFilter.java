package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges.Sort;
import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges the list shows, as its address says.
 *
 * @param stato the state
 * @param ente code of the body that asks
 * @param ambito the area
 * @param q what is searched for
 * @param ordine the order
 * @param dopo the cursor of the stretch before
 */
public record ChallengeFilter(
        @Nullable Status stato,
        @Nullable String ente,
        @Nullable Area ambito,
        @Nullable String q,
        @Nullable Sort ordine,
        @Nullable String dopo) {

    private static final int LONGEST_SEARCH = 200;

    public ChallengeFilter {
        ente = ente == null || ente.isBlank() ? null : ente;
        q = q == null || q.isBlank() ? null : shortened(q.strip());
    }

    /** All challenges, the newest first. */
    public static ChallengeFilter all() {
        return new ChallengeFilter(null, null, null, null, null, null);
    }

    /** The order asked for; else by relevance where something is searched for, which nothing is more relevant without. */
    Sort order() {
        if (q == null) {
            return ordine == null || ordine == Sort.RELEVANCE ? Sort.NEWEST : ordine;
        }
        return ordine == null ? Sort.RELEVANCE : ordine;
    }

    ChallengeFilter ofStatus(@Nullable Status status) {
        return new ChallengeFilter(status, ente, ambito, q, ordine, null);
    }

    ChallengeFilter ofArea(@Nullable Area area) {
        return new ChallengeFilter(stato, ente, area, q, ordine, null);
    }

    ChallengeFilter ofAnyOwner() {
        return new ChallengeFilter(stato, null, ambito, q, ordine, null);
    }

    ChallengeFilter searchingNothing() {
        return new ChallengeFilter(stato, ente, ambito, null, ordine, null);
    }

    ChallengeFilter by(Sort sort) {
        return new ChallengeFilter(stato, ente, ambito, q, sort, null);
    }

    ChallengeFilter after(@Nullable String cursor) {
        return new ChallengeFilter(stato, ente, ambito, q, ordine, cursor);
    }

    /** The address of the list so filtered. */
    String path() {
        return Address.of("/sfide")
                .with("q", q)
                .with("stato", stato)
                .with("ente", ente)
                .with("ambito", ambito)
                .with("ordine", ordine)
                .with("dopo", dopo)
                .toString();
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }
}
