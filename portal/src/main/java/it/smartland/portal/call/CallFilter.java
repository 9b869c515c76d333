package it.smartland.portal.call;

import it.smartland.portal.client.grants.Call.Status;
import it.smartland.portal.client.grants.Calls.Sort;
import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which calls the list shows, as its address says.
 *
 * @param stato the state
 * @param anno the year
 * @param ordine the order
 * @param dopo the cursor of the stretch before
 */
public record CallFilter(
        @Nullable Status stato,
        @Nullable Integer anno,
        @Nullable Sort ordine,
        @Nullable String dopo) {

    /** All calls, the newest first. */
    public static CallFilter all() {
        return new CallFilter(null, null, null, null);
    }

    Sort order() {
        return ordine == null ? Sort.NEWEST : ordine;
    }

    CallFilter ofStatus(@Nullable Status status) {
        return new CallFilter(status, anno, ordine, null);
    }

    CallFilter ofAnyYear() {
        return new CallFilter(stato, null, ordine, null);
    }

    CallFilter by(Sort sort) {
        return new CallFilter(stato, anno, sort, null);
    }

    CallFilter after(@Nullable String cursor) {
        return new CallFilter(stato, anno, ordine, cursor);
    }

    /** The address of the list so filtered. */
    String path() {
        return Address.of("/bandi")
                .with("stato", stato)
                .with("anno", anno)
                .with("ordine", ordine)
                .with("dopo", dopo)
                .toString();
    }
}
