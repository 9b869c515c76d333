package it.smartland.portal.part;

import java.util.List;

/** One way of narrowing a list, with the count of each value under the other filters. */
public record Facet(String label, List<Value> values) {

    /**
     * A value of the facet.
     *
     * @param path address of the list with this value chosen, or let go when it is chosen already
     */
    public record Value(String label, long count, String path, boolean chosen) {}
}
