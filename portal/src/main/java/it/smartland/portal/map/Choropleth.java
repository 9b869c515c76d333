package it.smartland.portal.map;

import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.IndicatorMap;
import it.smartland.portal.client.observatory.IndicatorMap.Feature;
import it.smartland.portal.client.observatory.IndicatorMap.Interval;
import it.smartland.portal.client.observatory.IndicatorMap.Properties;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as it is drawn: one cell for each territory, coloured by the class of its value.
 *
 * @param height of the drawing, which is {@link Projection#WIDTH} wide
 * @param missing how many territories have no value
 */
public record Choropleth(
        String title,
        String period,
        boolean schematic,
        int height,
        List<Cell> cells,
        List<Swatch> legend,
        long missing,
        @Nullable String source) {

    /** The classes that the colours reach for. */
    public static final int CLASSES = 5;

    /**
     * A territory.
     *
     * @param number of its class; 0 without a value
     * @param label its name and value
     * @param outline SVG path data
     */
    public record Cell(String path, int number, String label, String outline) {}

    /** A class in the legend. */
    public record Swatch(int number, String label, String count) {}

    public static Choropleth of(Indicator indicator, IndicatorMap map, Site site) {
        Projection projection = Projection.around(map.features());
        return new Choropleth(
                indicator.name().in(site.locale()),
                map.period(),
                map.schematic(),
                projection.height(),
                map.features().stream()
                        .filter(feature -> feature.geometry() != null)
                        .map(feature -> cell(feature, indicator, projection, site))
                        .toList(),
                map.classes().stream()
                        .map(interval -> swatch(interval, indicator, site))
                        .toList(),
                map.features().stream()
                        .filter(feature -> feature.properties().value() == null)
                        .count(),
                indicator.source());
    }

    /** The same figures by name, for those who cannot see the drawing. */
    public static DataTable table(Indicator indicator, IndicatorMap map, Site site) {
        List<List<String>> rows = map.features().stream()
                .map(Feature::properties)
                .sorted(Comparator.comparing(Properties::name, site.formats().alphabet()))
                .map(place -> List.of(place.name(), written(place.value(), indicator, site)))
                .toList();
        return new DataTable(List.of(site.word("map.place"), site.word("map.value")), rows);
    }

    private static Cell cell(Feature feature, Indicator indicator, Projection projection, Site site) {
        Properties place = feature.properties();
        return new Cell(
                "/comuni/" + place.code(),
                place.number(),
                place.name() + ": " + written(place.value(), indicator, site),
                projection.outline(feature.geometry()));
    }

    private static Swatch swatch(Interval interval, Indicator indicator, Site site) {
        return new Swatch(
                interval.number(),
                site.word(
                        "map.interval",
                        written(interval.from(), indicator, site),
                        written(interval.to(), indicator, site)),
                site.count("territories.count", interval.count()));
    }

    private static String written(@Nullable BigDecimal value, Indicator indicator, Site site) {
        return value == null ? site.word("map.missing") : site.formats().measure(value, indicator.unit());
    }
}
