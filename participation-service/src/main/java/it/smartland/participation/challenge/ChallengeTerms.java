package it.smartland.participation.challenge;

import it.smartland.contracts.Area;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a challenge decides about it.
 *
 * @param opensAt the first instant at which it accepts anything
 * @param closesAt the first instant at which it accepts nothing any more
 * @param alert the alert of the observatory that it answers
 * @param indicator code of the indicator that it wants to move, and {@code target} the value it aims at
 * @param supportThreshold how many supports earn a solution an official answer
 * @param supportsPerPerson how many of its solutions one person may support; null for as many as they like
 * @param hiddenTallies whether ratings, supports and votes stay unknown until it closes
 */
public record ChallengeTerms(
        String title,
        String description,
        Area area,
        Instant opensAt,
        Instant closesAt,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies) {

    /** Instants as PostgreSQL keeps them, to the microsecond, so that what is answered is what is stored. */
    public ChallengeTerms {
        opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt.truncatedTo(ChronoUnit.MICROS);
    }

    ChallengeTerms openingAt(Instant opensAt) {
        return new ChallengeTerms(
                title,
                description,
                area,
                opensAt,
                closesAt,
                alert,
                indicator,
                target,
                supportThreshold,
                supportsPerPerson,
                hiddenTallies);
    }

    /** Whether these differ in what people rely on once they may take part. */
    boolean breakRulesOf(ChallengeTerms opened, Instant now) {
        boolean reopens = !opensAt.equals(opened.opensAt) && !now.isBefore(opened.opensAt);
        return reopens
                || hiddenTallies != opened.hiddenTallies
                || !Objects.equals(supportThreshold, opened.supportThreshold)
                || !Objects.equals(supportsPerPerson, opened.supportsPerPerson);
    }
}
