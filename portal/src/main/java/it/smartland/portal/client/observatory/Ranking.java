package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.util.List;

/**
 * Territories in the order of an indicator, the best first.
 *
 * @param missing those without a value
 */
public record Ranking(String indicator, String period, List<Place> items, List<Gap> missing) {

    /** Equal values share a rank. */
    public record Place(long rank, String territory, String name, BigDecimal value) {}

    /** A territory without a value. */
    public record Gap(String territory, String name, String status) {}
}
