package it.smartland.observatory.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.ObservationStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, as its bringer writes it: either the name of a published format, or which column says what.
 *
 * @param skipUnknownTerritories whether rows of territories that the observatory does not know are passed over, as in a
 *     file of the whole country
 */
@Schema(name = "ImportMapping")
record ImportRequest(
        @Schema(description = "A file as its source publishes it; nothing else but the mode is said then") @Nullable
        ImportFormat format,

        @NotNull @Nullable ImportMode mode,

        @Pattern(regexp = "(?i)UTF-8|ISO-8859-1|ISO-8859-15|WINDOWS-1252|US-ASCII")
        @Schema(description = "UTF-8 unless said; a byte order mark does no harm", example = "UTF-8")
        @Nullable
        String encoding,

        @Pattern(regexp = "[,;|\t]") @Schema(description = "A comma unless said", example = ";") @Nullable
        String delimiter,

        @Pattern(regexp = "[.,]") @Schema(description = "A point unless said", example = ",") @Nullable
        String decimal,

        @Min(0)
        @Max(100)
        @Schema(description = "Lines before the one that names the columns; none unless said", format = "int32")
        @Nullable
        Integer skipLines,

        @Valid @Nullable TerritoryColumn territory,
        @Valid @Nullable PeriodSource period,
        @Valid @Size(min = 1, max = 100) @Nullable List<@NotNull @Valid ValueColumn> values,
        @Nullable Boolean skipUnknownTerritories) {

    /** Columns {@code territory} and {@code period}, and one for each indicator that is called as it is. */
    static ImportRequest ofReference(List<String> indicators) {
        return new ImportRequest(
                null,
                ImportMode.STRICT,
                null,
                null,
                null,
                null,
                new TerritoryColumn("territory"),
                new PeriodSource("period", null),
                indicators.stream().map(ValueColumn::named).toList(),
                null);
    }

    /** Where the code of the territory stands. */
    @Schema(name = "ImportTerritory")
    record TerritoryColumn(
            @NotBlank @Schema(example = "istat_code") @Nullable
            String column) {}

    /** Where the period stands, or which one it is for every row. */
    @Schema(name = "ImportPeriod")
    record PeriodSource(
            @Size(min = 1) @Nullable String column,
            @Schema(example = "2024") @Nullable String value) {}

    /**
     * A column of values.
     *
     * @param scale what a value is multiplied by, such as 0.01 for cents
     * @param per the column that it is divided by, for a mean or a share
     * @param decimals to how many decimals it is rounded
     * @param missing the status of an empty cell; an empty cell tells nothing unless said
     */
    @Schema(name = "ImportValues")
    record ValueColumn(
            @NotBlank @Schema(example = "turnout_pct_2024") @Nullable
            String column,

            @NotBlank @Schema(example = "turnout-european") @Nullable
            String indicator,

            @Schema(description = "What a value is multiplied by, such as 0.01 for cents", format = "double") @Nullable
            BigDecimal scale,

            @Schema(description = "The column that a value is divided by, for a mean or a share") @Nullable
            String per,

            @Min(0) @Max(6) @Schema(description = "To how many decimals a value is rounded", format = "int32") @Nullable
            Integer decimals,

            @Schema(description = "The status of an empty cell, one of H, L, M, O, Q; it tells nothing unless said")
            @Nullable
            ObservationStatus missing) {

        private static ValueColumn named(String indicator) {
            return new ValueColumn(indicator, indicator, null, null, null, null);
        }
    }
}
