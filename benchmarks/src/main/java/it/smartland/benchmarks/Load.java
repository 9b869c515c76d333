package it.smartland.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop: each worker begins its next turn when the last one is answered. The warm-up is not counted.
 *
 * @param workers how many work at once
 */
record Load(int workers, Duration warmUp, Duration measured) {

    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;

    Measured of(Work work) throws InterruptedException, ExecutionException {
        turn(work, warmUp);
        return turn(work, measured);
    }

    private Measured turn(Work work, Duration during) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + during.toNanos();
        List<Future<Tally>> tallies = new ArrayList<>(workers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < workers; i++) {
                int worker = i;
                tallies.add(threads.submit(() -> repeat(work, worker, end)));
            }
        }
        Histogram all = new Histogram(LONGEST_NANOS, DIGITS);
        Map<String, Long> failures = new TreeMap<>();
        for (Future<Tally> tally : tallies) {
            all.add(tally.get().times());
            tally.get().failures().forEach((cause, number) -> failures.merge(cause, number, Long::sum));
        }
        return Measured.of(all, failures, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Tally repeat(Work work, int worker, long end) {
        Histogram times = new Histogram(LONGEST_NANOS, DIGITS);
        Map<String, Long> failures = new TreeMap<>();
        long now = System.nanoTime();
        while (now < end) {
            String failure = failure(work, worker);
            long then = System.nanoTime();
            if (failure == null) {
                times.recordValue(Math.min(then - now, LONGEST_NANOS));
            } else {
                failures.merge(failure, 1L, Long::sum);
            }
            now = then;
        }
        return new Tally(times, failures);
    }

    /** Null when there was none. A figure with failures is shown with them. */
    private static @Nullable String failure(Work work, int worker) {
        try {
            work.once(worker);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private record Tally(Histogram times, Map<String, Long> failures) {}
}
