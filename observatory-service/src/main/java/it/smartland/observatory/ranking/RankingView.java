package it.smartland.observatory.ranking;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.contracts.observatory.Polarity;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ranking, as readers see it. */
@Schema(name = "TerritoryRanking")
record RankingView(
        String indicator,
        String period,
        TerritoryLevel level,

        @Schema(description = "The best is first; the greatest, where it is NONE") @Nullable
        Polarity polarity,

        List<Place> items,

        @Schema(description = "Territories without a value, and why")
        List<Gap> missing) {

    @Schema(name = "RankedTerritory")
    record Place(
            @Schema(description = "The same for equal values")
            long rank,

            @Schema(example = "016092") String territory,
            String name,
            @Schema(format = "double") BigDecimal value) {

        private static Place of(Standing standing) {
            return new Place(
                    Objects.requireNonNull(standing.rank()),
                    standing.territory(),
                    standing.name(),
                    Objects.requireNonNull(standing.value()));
        }
    }

    @Schema(name = "UnrankedTerritory")
    record Gap(String territory, String name, ObservationStatus status) {

        private static Gap of(Standing standing) {
            return new Gap(standing.territory(), standing.name(), standing.status());
        }
    }

    static RankingView of(Indicator indicator, TerritoryLevel level, String period, List<Standing> standings) {
        return new RankingView(
                indicator.code(),
                period,
                level,
                indicator.facts().polarity(),
                standings.stream()
                        .filter(standing -> standing.value() != null)
                        .map(Place::of)
                        .toList(),
                standings.stream()
                        .filter(standing -> standing.value() == null)
                        .map(Gap::of)
                        .toList());
    }
}
