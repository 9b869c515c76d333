package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.util.List;

/** The territories most like one, the nearest first. */
public record Peers(List<Peer> items) {

    /** A territory like the one asked about, and why. */
    public record Peer(String territory, String name, List<Because> because) {}

    /**
     * What is alike.
     *
     * @param feature population, density or an indicator's code
     */
    public record Because(String feature, BigDecimal here, BigDecimal there) {}
}
