package it.smartland.portal.client.observatory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a map in GeoJSON, with its classes beside the features.
 *
 * @param schematic whether the shapes are cells around centroids and no boundaries
 * @param classes from the least values up
 */
public record IndicatorMap(
        String indicator, String period, boolean schematic, List<Interval> classes, List<Feature> features) {

    /** A class of values, from the least to the greatest in it. */
    public record Interval(@JsonProperty("class") int number, BigDecimal from, BigDecimal to, int count) {}

    /** A territory and its shape; null where nobody knows where it lies. */
    public record Feature(Properties properties, @Nullable Shape geometry) {}

    /** What is known of a territory; class 0 is without a value. */
    public record Properties(
            String code,
            String name,
            @Nullable BigDecimal value,
            @JsonProperty("class") int number) {}

    /** Polygons, their rings, the rings' positions in degrees of longitude and latitude. */
    public record Shape(List<List<List<double[]>>> coordinates) {}
}
