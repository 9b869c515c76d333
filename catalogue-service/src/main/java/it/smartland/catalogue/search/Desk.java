package it.smartland.catalogue.search;

import it.smartland.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose unpublished practices a reader may see.
 *
 * @param all of every body: an officer of the Province
 * @param body of this body alone; null for nobody's
 */
record Desk(boolean all, @Nullable String body) {

    static Desk of(@Nullable Caller caller) {
        String body = caller == null ? null : caller.body();
        if (caller == null || body == null || !caller.isOfficerOf(body)) {
            return new Desk(false, null);
        }
        return new Desk(caller.isProvincialOfficer(), body);
    }
}
