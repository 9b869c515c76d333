package it.smartland.portal.client.participation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The four figures of participation.
 *
 * @param solutions how many are published
 * @param mostProactiveAdministration the body with the most published solutions
 */
public record Statistics(
        long solutions,
        @Nullable OpinionFigure latestOpinion,
        @Nullable OpinionFigure bestVotedOpinion,
        @Nullable Administration mostProactiveAdministration) {

    /** An opinion and the solution it is on. */
    public record OpinionFigure(UUID id, String title, UUID solution, Instant at) {

        public String path() {
            return "/soluzioni/" + solution + "#opinione-" + id;
        }
    }

    /**
     * A body by what it has proposed.
     *
     * @param score its published solutions
     */
    public record Administration(
            String code,
            @Nullable String name,
            long score,
            @Nullable BigDecimal perThousandInhabitants) {

        public String called() {
            return new Body(code, name).called();
        }

        public boolean isMunicipality() {
            return new Body(code, name).isMunicipality();
        }
    }
}
