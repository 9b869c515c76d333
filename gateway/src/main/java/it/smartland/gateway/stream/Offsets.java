package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How far somebody has read: for each topic the offset that comes next in each of its partitions. A topic may be named
 * with no partition at all: it did not exist yet, so that all that will ever be in it comes next.
 */
final class Offsets {

    static final Offsets NONE = new Offsets(new EnumMap<>(Topic.class));

    private final EnumMap<Topic, long[]> next;

    private Offsets(EnumMap<Topic, long[]> next) {
        this.next = next;
    }

    Set<Topic> topics() {
        return next.keySet();
    }

    int partitions(Topic topic) {
        long[] offsets = next.get(topic);
        return offsets == null ? 0 : offsets.length;
    }

    /** The offset that comes next; of a partition not heard of, the first there will be. */
    long of(Topic topic, int partition) {
        long[] offsets = next.get(topic);
        return offsets == null || partition >= offsets.length ? 0 : offsets[partition];
    }

    Offsets with(Topic topic, int partition, long offset) {
        long[] offsets = next.getOrDefault(topic, new long[0]);
        long[] changed = Arrays.copyOf(offsets, Math.max(offsets.length, partition + 1));
        changed[partition] = offset;
        return with(topic, changed);
    }

    /** The same with a topic named, if it was not. */
    Offsets naming(Topic topic) {
        return next.containsKey(topic) ? this : with(topic, new long[0]);
    }

    /** Of these topics alone, each of them named. */
    Offsets of(Set<Topic> topics) {
        EnumMap<Topic, long[]> some = new EnumMap<>(Topic.class);
        topics.forEach(topic -> some.put(topic, next.getOrDefault(topic, new long[0])));
        return new Offsets(some);
    }

    /** For the topics that these do not name, those of another. */
    Offsets orElse(Offsets other) {
        EnumMap<Topic, long[]> all = new EnumMap<>(other.next);
        all.putAll(next);
        return new Offsets(all);
    }

    /** Whether whoever has read so far has nothing left to read before the other, in the topics that these name. */
    boolean reach(Offsets other) {
        return next.entrySet().stream().allMatch(entry -> reaches(entry, other));
    }

    private static boolean reaches(Map.Entry<Topic, long[]> entry, Offsets other) {
        long[] offsets = entry.getValue();
        for (int partition = 0; partition < other.partitions(entry.getKey()); partition++) {
            long own = partition < offsets.length ? offsets[partition] : 0;
            if (own < other.of(entry.getKey(), partition)) {
                return false;
            }
        }
        return true;
    }

    private Offsets with(Topic topic, long[] offsets) {
        EnumMap<Topic, long[]> changed = new EnumMap<>(next);
        changed.put(topic, offsets);
        return new Offsets(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offsets offsets
                && topics().equals(offsets.topics())
                && topics().stream().allMatch(topic -> Arrays.equals(next.get(topic), offsets.next.get(topic)));
    }

    @Override
    public int hashCode() {
        return topics().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        next.forEach((topic, offsets) -> text.append(topic).append(Arrays.toString(offsets)));
        return text.toString();
    }
}
