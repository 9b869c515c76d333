package it.smartland.observatory.map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.ObservationStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map as GeoJSON (RFC 7946), with its classes beside the features. */
@Schema(name = "IndicatorMap", description = "A GeoJSON feature collection with its classes beside the features")
record MapView(
        @Schema(allowableValues = "FeatureCollection") String type,
        String indicator,
        String period,
        MapMethod method,

        @Schema(description = "Whether the shapes are cells around centroids and no boundaries")
        boolean schematic,

        @Schema(description = "From the least values up; class 0 is without a value and not among them")
        List<Interval> classes,

        List<Feature> features) {

    @Schema(name = "MapClass")
    record Interval(
            @Schema(description = "As the features' properties name it", example = "1", name = "class")
            @JsonProperty("class")
            int number,

            @Schema(description = "Its least value", format = "double")
            BigDecimal from,

            @Schema(description = "Its greatest value", format = "double")
            BigDecimal to,

            @Schema(description = "How many territories are in it")
            int count) {}

    @Schema(name = "MapFeature")
    record Feature(
            @Schema(allowableValues = "Feature") String type,
            String id,
            Properties properties,
            @Nullable Shape geometry) {}

    @Schema(name = "MapProperties")
    record Properties(
            String code,
            String name,
            @Schema(format = "double") @Nullable BigDecimal value,
            ObservationStatus status,

            @Schema(description = "From 1 for the least values; 0 without a value", name = "class")
            @JsonProperty("class")
            int number) {}

    @Schema(name = "MapShape", description = "Exterior rings run against the clock; WGS 84 degrees")
    record Shape(
            @Schema(allowableValues = "MultiPolygon") String type,

            @Schema(description = "Polygons, their rings, the rings' positions [lon, lat]")
            List<List<List<double[]>>> coordinates) {}
}
