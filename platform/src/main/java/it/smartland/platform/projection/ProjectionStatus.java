package it.smartland.platform.projection;

import it.smartland.platform.projection.Offsets.Stand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands, for the operator.
 *
 * @param generation how often it was made anew, from 1
 * @param rows of all its tables
 * @param lag how many messages it has not read yet
 * @param beganAt when its last rebuild began; null where it had none
 * @param endedAt when its last rebuild had applied all that was there at the beginning
 */
record ProjectionStatus(
        String name,
        State state,
        int generation,
        long rows,
        long lag,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        List<Partition> partitions) {

    enum State {
        FOLLOWING,
        REBUILDING
    }

    record Partition(String topic, int partition, long offset, long end) {}

    static ProjectionStatus of(HeardProjection<?> heard, Generation current, List<Stand> stands, long rows) {
        return new ProjectionStatus(
                heard.projection().name(),
                current.isBeingRebuilt() ? State.REBUILDING : State.FOLLOWING,
                current.number(),
                rows,
                stands.stream().mapToLong(Stand::lag).sum(),
                current.beganAt(),
                current.endedAt(),
                stands.stream().map(ProjectionStatus::partition).toList());
    }

    private static Partition partition(Stand stand) {
        return new Partition(stand.partition().topic(), stand.partition().partition(), stand.read(), stand.end());
    }
}
