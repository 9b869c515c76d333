package it.smartland.observatory.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a map, from 1 for the least values; a territory without a value is in class 0, which is no part of the
 * scale.
 *
 * @param upper the greatest value of each class, ascending; the last is the greatest of all. Fewer than were asked for
 *     where there are not so many different values
 */
record Classes(List<BigDecimal> upper) {

    static final int NO_DATA = 0;

    /** Natural breaks take time by the square of the values: of more than these, as many are chosen evenly. */
    private static final int MOST_FOR_BREAKS = 1000;

    static Classes of(MapMethod method, int count, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return new Classes(List.of());
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        List<BigDecimal> upper = switch (method) {
            case QUANTILE -> quantiles(sorted, count);
            case EQUAL -> equal(sorted, count);
            case JENKS -> breaks(thinned(sorted), count);
        };
        return new Classes(distinct(upper));
    }

    int of(@Nullable BigDecimal value) {
        if (value == null) {
            return NO_DATA;
        }
        return (int) upper.stream().filter(limit -> limit.compareTo(value) < 0).count() + 1;
    }

    private static List<BigDecimal> quantiles(List<BigDecimal> sorted, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> sorted.get(Math.max(0, (int) Math.ceil((double) sorted.size() * i / count) - 1)))
                .toList();
    }

    private static List<BigDecimal> equal(List<BigDecimal> sorted, int count) {
        BigDecimal least = sorted.getFirst();
        BigDecimal span = sorted.getLast().subtract(least);
        List<BigDecimal> limits = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            BigDecimal share = span.multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(count), span.scale() + 4, RoundingMode.HALF_UP);
            limits.add(least.add(share).stripTrailingZeros());
        }
        limits.add(sorted.getLast());
        return limits;
    }

    private static List<BigDecimal> thinned(List<BigDecimal> sorted) {
        int size = sorted.size();
        return size <= MOST_FOR_BREAKS ? sorted : quantiles(sorted, MOST_FOR_BREAKS);
    }

    /** The parting of the sorted values whose squared distances from the means of their classes sum up to the least. */
    private static List<BigDecimal> breaks(List<BigDecimal> sorted, int count) {
        int size = sorted.size();
        int classes = Math.min(count, size);
        Deviations deviations = new Deviations(sorted);
        double[][] cost = new double[classes][size];
        int[][] begin = new int[classes][size];
        for (int last = 0; last < size; last++) {
            cost[0][last] = deviations.between(0, last);
        }
        for (int k = 1; k < classes; k++) {
            Arrays.fill(cost[k], Double.POSITIVE_INFINITY);
            for (int last = k; last < size; last++) {
                for (int first = k; first <= last; first++) {
                    double sum = cost[k - 1][first - 1] + deviations.between(first, last);
                    if (sum < cost[k][last]) {
                        cost[k][last] = sum;
                        begin[k][last] = first;
                    }
                }
            }
        }
        List<BigDecimal> upper = new ArrayList<>();
        int last = size - 1;
        for (int k = classes - 1; k >= 0; k--) {
            upper.addFirst(sorted.get(last));
            last = begin[k][last] - 1;
        }
        return upper;
    }

    private static List<BigDecimal> distinct(List<BigDecimal> ascending) {
        List<BigDecimal> distinct = new ArrayList<>();
        for (BigDecimal limit : ascending) {
            if (distinct.isEmpty() || distinct.getLast().compareTo(limit) < 0) {
                distinct.add(limit);
            }
        }
        return List.copyOf(distinct);
    }

    /** Sums of squared distances from the mean, of any run of the sorted values at once. */
    private static final class Deviations {

        private final double[] sums;
        private final double[] squares;

        Deviations(List<BigDecimal> sorted) {
            sums = new double[sorted.size() + 1];
            squares = new double[sorted.size() + 1];
            // Counted from the middle value, so that the squares of great figures do not swallow their differences.
            double middle = sorted.get(sorted.size() / 2).doubleValue();
            for (int i = 0; i < sorted.size(); i++) {
                double value = sorted.get(i).doubleValue() - middle;
                sums[i + 1] = sums[i] + value;
                squares[i + 1] = squares[i] + value * value;
            }
        }

        double between(int first, int last) {
            double sum = sums[last + 1] - sums[first];
            return squares[last + 1] - squares[first] - sum * sum / (last - first + 1);
        }
    }
}
