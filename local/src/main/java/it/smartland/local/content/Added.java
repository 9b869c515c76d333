package it.smartland.local.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** How much was added, by what it is. */
public final class Added {

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    void one(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    public boolean isNothing() {
        return counts.isEmpty();
    }

    public Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
