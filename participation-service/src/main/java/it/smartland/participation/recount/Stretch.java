package it.smartland.participation.recount;

import it.smartland.platform.row.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some objects that were recounted, in the order of their ids.
 *
 * @param objects how many there were
 * @param last the last of them; null where there was none
 * @param differing those whose counters, votes and ledger do not agree
 */
record Stretch(long objects, @Nullable UUID last, List<UUID> differing) {

    static Stretch of(Columns row) {
        return new Stretch(
                row.get("objects", Long.class),
                row.orNull("last", UUID.class),
                Arrays.asList(row.get("differing", UUID[].class)));
    }
}
