package it.smartland.observatory.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * How alike territories are. Each feature is put on one scale (its mean 0, its deviation 1), and the distance of two
 * territories is the root of the mean of their squared differences over the features that both have.
 */
final class Likeness {

    /** What is told by orders of magnitude: a village of 200 and one of 400 differ, two towns of 40,000 hardly. */
    private static final Set<String> BY_MAGNITUDE = Set.of("population", "density");

    private final Map<String, Map<String, Double>> features;
    private final Map<String, DoubleUnaryOperator> scales;

    /**
     * @param features the values by feature and territory, as they are shown
     */
    Likeness(Map<String, Map<String, Double>> features) {
        this.features = features;
        this.scales = features.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Likeness::scale));
    }

    /** One feature of two territories. */
    record Reason(String feature, double here, double there) {}

    /** A territory that is like another, and why: the feature in which they differ least first. */
    record Peer(String territory, double distance, List<Reason> because) {}

    /** The nearest first; never the territory itself. */
    List<Peer> peersOf(String territory, int most) {
        return features.values().stream()
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .filter(other -> !other.equals(territory))
                .map(other -> peer(territory, other))
                .filter(peer -> !peer.because().isEmpty())
                .sorted(Comparator.comparingDouble(Peer::distance).thenComparing(Peer::territory))
                .limit(most)
                .toList();
    }

    private Peer peer(String here, String there) {
        Map<Reason, Double> differences = new HashMap<>();
        features.forEach((feature, values) -> {
            Double ours = values.get(here);
            Double theirs = values.get(there);
            if (ours != null && theirs != null) {
                differences.put(new Reason(feature, ours, theirs), difference(feature, ours, theirs));
            }
        });
        double squares = differences.values().stream()
                .mapToDouble(difference -> difference * difference)
                .average()
                .orElse(Double.POSITIVE_INFINITY);
        List<Reason> because = new ArrayList<>(differences.keySet());
        because.sort(Comparator.<Reason>comparingDouble(reason -> Objects.requireNonNull(differences.get(reason)))
                .thenComparing(Reason::feature));
        return new Peer(there, Math.sqrt(squares), because);
    }

    private double difference(String feature, double here, double there) {
        DoubleUnaryOperator scale = Objects.requireNonNull(scales.get(feature));
        return Math.abs(scale.applyAsDouble(here) - scale.applyAsDouble(there));
    }

    private static DoubleUnaryOperator scale(Map.Entry<String, Map<String, Double>> feature) {
        DoubleUnaryOperator measure =
                BY_MAGNITUDE.contains(feature.getKey()) ? Math::log : DoubleUnaryOperator.identity();
        double[] measured = feature.getValue().values().stream()
                .mapToDouble(measure::applyAsDouble)
                .toArray();
        double mean = Arrays.stream(measured).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(measured)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        // A feature that is the same everywhere tells nobody apart.
        return value -> deviation == 0 ? 0 : (measure.applyAsDouble(value) - mean) / deviation;
    }
}
