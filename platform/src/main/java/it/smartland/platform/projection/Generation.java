package it.smartland.platform.projection;

import it.smartland.platform.projection.Offsets.Stand;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One making of a copy from the beginning.
 *
 * @param number from 1
 * @param targets how far each partition went when its rebuild began, by {@code topic-partition}
 * @param beganAt null for a copy that was never rebuilt
 * @param endedAt when all that was there at the beginning had been applied; null until then
 */
record Generation(
        int number,
        Map<String, Long> targets,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    boolean isBeingRebuilt() {
        return beganAt != null && endedAt == null;
    }

    boolean isReachedBy(List<Stand> stands) {
        return stands.stream()
                .allMatch(stand ->
                        stand.read() >= targets.getOrDefault(stand.partition().toString(), 0L));
    }

    /** The first one has the group's plain name. */
    String group(String plain) {
        return number == 1 ? plain : plain + "." + number;
    }
}
