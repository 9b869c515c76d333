package it.smartland.observatory.observation;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.ObservationStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A value, as readers see it. */
@Schema(name = "Observation")
record ObservationView(
        @Schema(example = "016024") String territory,
        @Schema(example = "2024") String period,

        @Schema(description = "In the indicator's unit; null when missing", format = "double") @Nullable
        BigDecimal value,

        @Schema(description = "SDMX code: what the value is worth, or why it is missing", example = "A")
        ObservationStatus status,

        @Schema(description = "When it was loaded; asOf shows what was known at such an instant")
        Instant vintage) {

    static final String CSV_HEADER = "territory,period,value,status,vintage\r\n";

    String csv() {
        String number = value == null ? "" : value.toPlainString();
        return String.join(",", territory, period, number, status.name(), vintage.toString()) + "\r\n";
    }
}
