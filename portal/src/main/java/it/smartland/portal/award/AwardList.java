package it.smartland.portal.award;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Award;
import it.smartland.portal.link.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of awards shows.
 *
 * @param year the one asked for; null for all
 * @param thisYear the newest that can be chosen
 * @param cursor of the stretch before
 */
public record AwardList(
        Page<Award> found,
        @Nullable Integer year,
        int thisYear,
        @Nullable String cursor) {

    /** The law on transparency; what was granted earlier is told where it is known, without a list of years. */
    private static final int FIRST_YEAR = 2013;

    public List<Integer> years() {
        return IntStream.rangeClosed(0, thisYear - FIRST_YEAR)
                .mapToObj(back -> thisYear - back)
                .toList();
    }

    /** What was granted by the awards in sight; an amount that a source does not say counts nothing. */
    public BigDecimal granted() {
        return found.items().stream()
                .map(award -> award.granted() == null
                        ? BigDecimal.ZERO
                        : award.granted().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether all awards asked for are in sight, so that their sum is one. */
    public boolean isWhole() {
        return found.nextCursor() == null && cursor == null;
    }

    public String csv() {
        return Address.of("/api/grants/v1/awards.csv").with("year", year).toString();
    }

    public @Nullable String next() {
        return found.nextCursor() == null ? null : path(found.nextCursor());
    }

    public @Nullable String first() {
        return cursor == null ? null : path(null);
    }

    private String path(@Nullable String after) {
        return Address.of("/contributi").with("anno", year).with("dopo", after).toString();
    }
}
