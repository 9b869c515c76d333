package it.smartland.portal.map;

import it.smartland.portal.client.observatory.IndicatorMap.Feature;
import it.smartland.portal.client.observatory.IndicatorMap.Shape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays degrees on a drawing as wide as a given width; a degree of longitude is shorter than one of latitude. */
record Projection(double west, double north, double across, double down, int height) {

    static final int WIDTH = 720;
    private static final int MARGIN = 4;

    static Projection around(List<Feature> features) {
        List<double[]> corners = features.stream()
                .flatMap(feature -> corners(feature.geometry()))
                .toList();
        if (corners.isEmpty()) {
            return new Projection(0, 0, 1, 1, 1);
        }
        double west = corners.stream().mapToDouble(corner -> corner[0]).min().orElseThrow();
        double east = corners.stream().mapToDouble(corner -> corner[0]).max().orElseThrow();
        double south = corners.stream().mapToDouble(corner -> corner[1]).min().orElseThrow();
        double north = corners.stream().mapToDouble(corner -> corner[1]).max().orElseThrow();
        double across = (WIDTH - 2 * MARGIN) / Math.max(east - west, 1e-6);
        double down = across / Math.cos(Math.toRadians((south + north) / 2));
        return new Projection(west, north, across, down, (int) Math.ceil((north - south) * down) + 2 * MARGIN);
    }

    /** The shape as SVG path data, to a tenth of a unit. */
    String outline(@Nullable Shape shape) {
        StringBuilder path = new StringBuilder();
        if (shape != null) {
            shape.coordinates().forEach(polygon -> polygon.forEach(ring -> trace(ring, path)));
        }
        return path.toString();
    }

    /** Each corner as its distance from the one before, in whole tenths so that no error adds up. */
    private void trace(List<double[]> ring, StringBuilder path) {
        long x = 0;
        long y = 0;
        String command = "M";
        for (double[] corner : ring) {
            long nextX = Math.round((MARGIN + (corner[0] - west) * across) * 10);
            long nextY = Math.round((MARGIN + (north - corner[1]) * down) * 10);
            path.append(command).append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
            command = "l";
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }

    private static String tenths(long value) {
        return value % 10 == 0 ? Long.toString(value / 10) : String.format(Locale.ROOT, "%.1f", value / 10.0);
    }

    private static Stream<double[]> corners(@Nullable Shape shape) {
        return shape == null
                ? Stream.empty()
                : shape.coordinates().stream().flatMap(List::stream).flatMap(List::stream);
    }
}
