package it.smartland.local.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts the votes of a ledger from its first line to its last, and watches that each change begins where one ended. */
final class Count {

    private static final int FAULTS_TOLD = 10;

    private final Map<String, Integer> standing = new HashMap<>();
    private final Set<String> voters = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private long entries;

    void add(JsonNode entry) {
        entries++;
        var voter = entry.path("voter").asString();
        var place = entry.path("object").asString() + " " + entry.path("kind").asString() + " " + voter;
        voters.add(voter);
        var previous = number(entry.path("previous"));
        var value = number(entry.path("value"));
        if (!Objects.equals(standing.get(place), previous) && faults.size() < FAULTS_TOLD) {
            faults.add("Vote line %d begins from %s, and %s stands there."
                    .formatted(entries, previous, standing.get(place)));
        }
        if (value == null) {
            standing.remove(place);
        } else {
            standing.put(place, value);
        }
    }

    long entries() {
        return entries;
    }

    int voters() {
        return voters.size();
    }

    long votes() {
        return standing.size();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Under object, kind and value, how many votes stand. */
    SortedMap<String, Long> results() {
        var results = new TreeMap<String, Long>();
        standing.forEach((place, value) ->
                results.merge(place.substring(0, place.lastIndexOf(' ')) + " " + value, 1L, Long::sum));
        return results;
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isNull() ? null : Integer.valueOf(node.asInt());
    }
}
