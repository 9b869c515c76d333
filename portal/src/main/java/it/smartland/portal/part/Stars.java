package it.smartland.portal.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people gave a solution, 1 to 5 stars each.
 *
 * @param mean between 1 and 5, or nothing while nobody has rated or totals are hidden
 * @param distribution how many gave 1, 2, 3, 4, 5
 */
public record Stars(@Nullable Double mean, long count, List<Long> distribution) {

    /** How many gave so many stars. */
    public long given(int stars) {
        return stars <= distribution.size() ? distribution.get(stars - 1) : 0;
    }
}
