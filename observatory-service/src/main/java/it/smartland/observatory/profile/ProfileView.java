package it.smartland.observatory.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.Polarity;
import java.math.BigDecimal;
import java.util.List;

/** What a territory is like: its latest values beside those of its like. */
@Schema(name = "TerritoryProfile")
record ProfileView(List<Item> items) {

    @Schema(name = "ProfileItem")
    record Item(
            @Schema(example = "mean-income") String indicator,
            Name name,
            String unit,
            Polarity polarity,
            @Schema(example = "2024") String period,
            @Schema(format = "double") BigDecimal value,

            @Schema(
                    description = "The unweighted mean of the territories of its level in the same province",
                    format = "double")
            BigDecimal provinceMean,

            @Schema(description = "Among them, the best first; equal values share a rank")
            long rank,

            @Schema(description = "How many of them have a value")
            long of,

            @Schema(description = "Of the value against the mean")
            Direction direction) {}

    @Schema(name = "ProfileName")
    record Name(String it, String en) {}
}
