package it.smartland.observatory.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.Polarity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator, as readers see it. */
@Schema(name = "Indicator", description = "Something that is measured on territories")
record IndicatorView(
        @Schema(example = "mean-income") String code,
        IndicatorStatus status,
        Name name,
        @Schema(example = "EUR") @Nullable String unit,
        @Nullable String source,
        @Schema(example = "CC BY 4.0") @Nullable String licence,

        @Schema(description = "SDMX code of frequency") @Nullable
        Frequency frequency,

        @Nullable String method,
        @Nullable Polarity polarity,
        @Schema(description = "EU data theme") DataTheme theme,

        @Schema(description = "The least value that can be", format = "double") @Nullable
        BigDecimal minimum,

        @Schema(description = "The greatest value that can be", format = "double") @Nullable
        BigDecimal maximum,

        @Schema(description = "The periods for which there are values, oldest first", example = "[\"2019\",\"2024\"]")
        List<String> periods,

        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    @Schema(name = "IndicatorNames", description = "What people call it")
    record Name(String it, String en) {}

    static IndicatorView of(Indicator indicator, List<String> periods) {
        IndicatorFacts facts = indicator.facts();
        return new IndicatorView(
                indicator.code(),
                indicator.status(),
                new Name(facts.nameIt(), facts.nameEn()),
                facts.unit(),
                facts.source(),
                facts.licence(),
                facts.frequency(),
                facts.method(),
                facts.polarity(),
                facts.theme(),
                facts.minimum(),
                facts.maximum(),
                periods,
                indicator.publishedAt(),
                indicator.createdAt(),
                indicator.updatedAt(),
                indicator.version());
    }
}
