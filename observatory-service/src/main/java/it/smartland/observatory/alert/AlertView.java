package it.smartland.observatory.alert;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.AlertOperator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An alert, as readers see it. */
@Schema(name = "Alert", description = "An indicator of a territory crossed a threshold in a period")
record AlertView(
        UUID id,
        UUID rule,

        @Schema(description = "Code of the indicator", example = "mean-income")
        String indicator,

        Name indicatorName,

        @Schema(description = "EU data theme", example = "ECON")
        String theme,

        @Schema(description = "Code of the territory", example = "016092")
        String territory,

        String territoryName,
        String period,

        @Schema(description = "When the alert was raised; a later vintage may tell another", format = "double")
        BigDecimal value,

        AlertOperator operator,
        @Schema(format = "double") BigDecimal threshold,
        String unit,
        Instant raisedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    @Schema(name = "AlertIndicatorName")
    record Name(String it, String en) {}

    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.rule(),
                alert.indicator().code(),
                new Name(alert.indicator().nameIt(), alert.indicator().nameEn()),
                alert.indicator().theme(),
                alert.territory().code(),
                alert.territory().name(),
                alert.period(),
                alert.value(),
                alert.operator(),
                alert.threshold(),
                alert.indicator().unit(),
                alert.raisedAt(),
                alert.createdAt(),
                alert.updatedAt(),
                alert.version());
    }
}
