package it.smartland.portal.challenge;

import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges.Sort;
import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges the list shows, as its address says.
 *
 * @param stato the state
 * @param ente code of the body that asks
 * @param ordine the order
 * @param dopo the cursor of the stretch before
 */
public record ChallengeFilter(
        @Nullable Status stato,
        @Nullable String ente,
        @Nullable Sort ordine,
        @Nullable String dopo) {

    public ChallengeFilter {
        ente = ente == null || ente.isBlank() ? null : ente;
    }

    Sort order() {
        return ordine == null ? Sort.NEWEST : ordine;
    }

    ChallengeFilter anyStatus() {
        return new ChallengeFilter(null, ente, ordine, null);
    }

    ChallengeFilter anyOwner() {
        return new ChallengeFilter(stato, null, ordine, null);
    }

    ChallengeFilter by(Sort sort) {
        return new ChallengeFilter(stato, ente, sort, null);
    }

    ChallengeFilter after(@Nullable String cursor) {
        return new ChallengeFilter(stato, ente, ordine, cursor);
    }

    /** The address of the list so filtered. */
    String path() {
        return Address.of("/sfide")
                .with("stato", stato)
                .with("ente", ente)
                .with("ordine", ordine)
                .with("dopo", dopo)
                .toString();
    }
}
