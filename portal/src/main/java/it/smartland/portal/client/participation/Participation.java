package it.smartland.portal.client.participation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much people take part.
 *
 * @param inhabitants null while their number is not known
 * @param ratings null while votes are hidden, as {@code supports} and {@code opinionVotes}
 */
public record Participation(
        @Nullable Long inhabitants,
        Figure challenges,
        Figure solutions,
        Figure opinions,
        @Nullable Figure ratings,
        @Nullable Figure supports,
        @Nullable Figure opinionVotes) {

    /** How many there are, and for every thousand inhabitants where their number is known. */
    public record Figure(long count, @Nullable BigDecimal perThousandInhabitants) {}

    /** The same of one body that asks. */
    public record OfBody(Body body, Participation participation) {}
}
