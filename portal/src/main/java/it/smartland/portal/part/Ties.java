package it.smartland.portal.part;

import java.util.List;

/**
 * The neighbours of an object along the loop.
 *
 * @param known false while nobody can tell what they are
 */
public record Ties(List<Neighbour> causes, List<Neighbour> effects, boolean known) {

    public static Ties unknown() {
        return new Ties(List.of(), List.of(), false);
    }

    public boolean none() {
        return causes.isEmpty() && effects.isEmpty();
    }
}
