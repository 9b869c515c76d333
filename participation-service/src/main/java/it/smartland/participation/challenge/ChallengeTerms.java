package it.smartland.participation.challenge;

import it.smartland.contracts.Area;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a challenge decides about it.
 *
 * @param goal what it wants to reach, in one sentence
 * @param opensAt the first instant at which it accepts anything
 * @param closesAt the first instant at which it accepts nothing any more
 * @param phases when people may do what, in order of time; empty where everything is on until it closes
 * @param alert the alert of the observatory that it answers
 * @param indicator code of the indicator that it wants to move, and {@code target} the value it aims at
 * @param call the call for grants that it feeds
 * @param supportThreshold how many supports earn a solution an official answer
 * @param supportsPerPerson how many of its solutions one person may support; null for as many as they like
 * @param hiddenTallies whether ratings, supports and votes stay unknown until it closes
 * @param premoderated whether solutions and opinions are published only once a moderator approves them
 */
public record ChallengeTerms(
        String title,
        String description,
        @Nullable String goal,
        Area area,
        Eligibility eligibility,
        Instant opensAt,
        Instant closesAt,
        List<Phase> phases,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable UUID call,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        boolean premoderated) {

    /** Instants as PostgreSQL keeps them, to the microsecond, so that what is answered is what is stored. */
    public ChallengeTerms {
        opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt.truncatedTo(ChronoUnit.MICROS);
        // The one phase that is there anyway needs no keeping, and follows when the challenge is extended.
        phases = List.of(Phase.everything(opensAt, closesAt)).equals(phases) ? List.of() : List.copyOf(phases);
    }

    /** When people may do what, the one phase included that is there where none was chosen. */
    List<Phase> shownPhases() {
        return phases.isEmpty() ? List.of(Phase.everything(opensAt, closesAt)) : phases;
    }

    ChallengeTerms openingAt(Instant opensAt) {
        return between(opensAt, closesAt, phases);
    }

    /** A phase that would have ended with the challenge goes on as long as it does. */
    ChallengeTerms closingAt(Instant later) {
        List<Phase> longer = phases.stream()
                .map(phase -> phase.to().equals(closesAt) ? phase.until(later) : phase)
                .toList();
        return between(opensAt, later, longer);
    }

    /** Whether these differ in what people rely on once they may take part. */
    boolean breakRulesOf(ChallengeTerms opened, Instant now) {
        boolean reopens = !opensAt.equals(opened.opensAt) && !now.isBefore(opened.opensAt);
        return reopens
                || hiddenTallies != opened.hiddenTallies
                || premoderated != opened.premoderated
                || !Objects.equals(supportThreshold, opened.supportThreshold)
                || !Objects.equals(supportsPerPerson, opened.supportsPerPerson)
                || !eligibility.equals(opened.eligibility)
                || !phases.equals(opened.phases);
    }

    private ChallengeTerms between(Instant opensAt, Instant closesAt, List<Phase> phases) {
        return new ChallengeTerms(
                title,
                description,
                goal,
                area,
                eligibility,
                opensAt,
                closesAt,
                phases,
                alert,
                indicator,
                target,
                call,
                supportThreshold,
                supportsPerPerson,
                hiddenTallies,
                premoderated);
    }
}
