package it.smartland.benchmarks;

import it.smartland.local.door.Door;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * How long after its commit an event is in another service's projection: a challenge is opened in participation, and
 * looked for in the lineage that grants keep. The clock starts when the answer is there, which is after the commit.
 */
final class EventLag {

    private static final String ARRIVED = "select 1 from platform.lineage_node where id = ?";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Door door;
    private final Map<String, String> neighbour;
    private final int events;

    EventLag(Door door, Map<String, String> neighbour, int events) {
        this.door = door;
        this.neighbour = neighbour;
        this.events = events;
    }

    List<Figure> measure() throws Exception {
        Histogram times = new Histogram(PATIENCE.toNanos(), 3);
        long since = System.nanoTime();
        Map<String, Long> lost = new TreeMap<>();
        try (Sql sql = new Sql(neighbour, 1);
                PreparedStatement arrived = sql.connection().prepareStatement(ARRIVED)) {
            for (int i = 0; i < events; i++) {
                String id = Seed.publish(door, "comune-dossena", Seed.BASE + "/challenges", "OPEN", Seed.question());
                long committed = System.nanoTime();
                if (isThere(arrived, UUID.fromString(id), committed + PATIENCE.toNanos())) {
                    times.recordValue(System.nanoTime() - committed);
                } else {
                    lost.merge("not there after " + PATIENCE, 1L, Long::sum);
                }
            }
        }
        Measured measured = Measured.of(times, lost, Duration.ofNanos(System.nanoTime() - since));
        return List.of(new Figure(
                "an event from its commit to a neighbour's projection",
                events + " challenges, one after the other",
                measured.p50(),
                "ms at the median",
                null,
                null,
                Map.of("p95", measured.p95(), "p99", measured.p99(), "failures", measured.failures())));
    }

    private static boolean isThere(PreparedStatement arrived, UUID id, long end) throws SQLException {
        arrived.setObject(1, id);
        while (System.nanoTime() < end) {
            try (var rows = arrived.executeQuery()) {
                if (rows.next()) {
                    return true;
                }
            }
        }
        return false;
    }
}
