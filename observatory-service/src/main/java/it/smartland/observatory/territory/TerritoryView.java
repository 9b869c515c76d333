package it.smartland.observatory.territory;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory as readers of the API see it. */
@Schema(name = "Territory", description = "A piece of the territory with its reference facts")
record TerritoryView(
        @Schema(description = "Official code, text with leading zeros", example = "016092")
        String code,

        @Schema(description = "Name of the place, not of the body", example = "Dossena")
        String name,

        TerritoryLevel level,

        @Schema(description = "Code of the territory around it", example = "016") @Nullable
        String parent,

        @Schema(description = "Code of the body that governs it", example = "016092") @Nullable
        String governedBy,

        @Schema(description = "First day of validity, where a source tells it") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day of validity") @Nullable
        LocalDate validTo,

        @Schema(description = "Square kilometres", format = "double", example = "19.4015") @Nullable
        BigDecimal areaKm2,

        @Schema(description = "A figure per source and year, never mixed")
        List<Population> population,

        @Nullable Centroid centroid,

        @Schema(description = "Counts the changes of these facts", example = "1")
        long version,

        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "Population", description = "How many people, according to whom and for which year")
    record Population(
            @Schema(description = "CENSUS, LEGAL, RESIDENT (all ISTAT) or ANPR", example = "RESIDENT")
            String source,

            @Schema(example = "2022") int year,
            @Schema(example = "885") long value) {}

    @Schema(name = "Centroid", description = "WGS 84 degrees")
    record Centroid(
            @Schema(format = "double", example = "9.70091") BigDecimal lon,

            @Schema(format = "double", example = "45.895075")
            BigDecimal lat) {}

    static TerritoryView of(RegisteredTerritory territory) {
        Territory facts = territory.facts();
        return new TerritoryView(
                facts.code(),
                facts.name(),
                facts.level(),
                facts.parent(),
                facts.governedBy(),
                facts.validFrom(),
                facts.validTo(),
                facts.areaKm2(),
                facts.population().stream()
                        .map(figure -> new Population(figure.source(), figure.year(), figure.value()))
                        .toList(),
                centroid(facts.centroid()),
                territory.version(),
                territory.createdAt(),
                territory.updatedAt());
    }

    private static @Nullable Centroid centroid(Territory.@Nullable Centroid centroid) {
        return centroid == null ? null : new Centroid(centroid.lon(), centroid.lat());
    }
}
