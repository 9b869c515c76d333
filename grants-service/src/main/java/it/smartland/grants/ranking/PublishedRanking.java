package it.smartland.grants.ranking;

import it.smartland.grants.call.Call;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A ranking as it was published; it stays. */
public record PublishedRanking(Call call, BigDecimal granted, Instant publishedAt, List<RankedItem> items) {

    public PublishedRanking {
        items = List.copyOf(items);
    }
}
