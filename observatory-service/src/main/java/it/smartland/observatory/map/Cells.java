package it.smartland.observatory.map;

import it.smartland.observatory.territory.Places.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A schematic cell for each place: all that lies nearer to its centroid than to another's, within a hull around them all.
 * No boundary is claimed; the map shows what is where until real boundaries are imported.
 */
final class Cells {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** How far the hull stands off the outermost centroids, in degrees of latitude: some three kilometres. */
    private static final double MARGIN = 0.03;
    /** How closely the hull follows the centroids, from 0 to 1. */
    private static final double CONCAVITY = 0.35;

    private static final double FIVE_DECIMALS = 1e5;

    private final double shrink;

    private Cells(double latitude) {
        // A degree of longitude is shorter than one of latitude: without this the cells would lean on their meridians.
        this.shrink = Math.cos(Math.toRadians(latitude));
    }

    /**
     * The cells by the codes of their places, each a GeoJSON multipolygon's coordinates: exterior rings run against the
     * clock (RFC 7946). A place without a centroid has none.
     */
    static Map<String, List<List<List<double[]>>>> of(Collection<Place> places) {
        List<Place> placed = places.stream()
                .filter(place -> place.lon() != null && place.lat() != null)
                .toList();
        double latitude = placed.stream()
                .mapToDouble(place -> decimal(place.lat()))
                .average()
                .orElse(0);
        return new Cells(latitude).around(placed);
    }

    private Map<String, List<List<List<double[]>>>> around(List<Place> places) {
        Map<Coordinate, Place> sites = new HashMap<>();
        places.forEach(place -> sites.put(site(place), place));
        if (sites.isEmpty()) {
            return Map.of();
        }
        Geometry points = GEOMETRY.createMultiPointFromCoords(sites.keySet().toArray(Coordinate[]::new));
        Geometry hull = ConcaveHull.concaveHullByLengthRatio(points, CONCAVITY).buffer(MARGIN);
        VoronoiDiagramBuilder diagram = new VoronoiDiagramBuilder();
        diagram.setSites(sites.keySet());
        diagram.setClipEnvelope(hull.getEnvelopeInternal());
        Geometry cells = diagram.getDiagram(GEOMETRY);
        Map<String, List<List<List<double[]>>>> byCode = new HashMap<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            Place place = sites.get((Coordinate) cell.getUserData());
            if (place != null) {
                byCode.put(place.code(), polygons(cell.intersection(hull)));
            }
        }
        return byCode;
    }

    private Coordinate site(Place place) {
        return new Coordinate(decimal(place.lon()) * shrink, decimal(place.lat()));
    }

    private List<List<List<double[]>>> polygons(Geometry cell) {
        List<List<List<double[]>>> polygons = new ArrayList<>();
        for (int i = 0; i < cell.getNumGeometries(); i++) {
            if (cell.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(List.of(ring(polygon.getExteriorRing())));
            }
        }
        return polygons;
    }

    private List<double[]> ring(LinearRing ring) {
        boolean withTheClock = !Orientation.isCCW(ring.getCoordinateSequence());
        List<double[]> positions = new ArrayList<>();
        for (Coordinate corner : (withTheClock ? ring.reverse() : ring).getCoordinates()) {
            positions.add(new double[] {rounded(corner.x / shrink), rounded(corner.y)});
        }
        return positions;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * FIVE_DECIMALS) / FIVE_DECIMALS;
    }

    private static double decimal(@Nullable BigDecimal degrees) {
        return degrees == null ? Double.NaN : degrees.doubleValue();
    }
}
