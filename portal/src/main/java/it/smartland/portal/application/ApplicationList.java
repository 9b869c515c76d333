package it.smartland.portal.application;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * The applications of the reader's body.
 *
 * @param cursor of the stretch before
 */
public record ApplicationList(
        Page<Application> found, @Nullable String cursor) {

    private static final String PATH = "/domande";

    public @Nullable String next() {
        return found.nextCursor() == null
                ? null
                : Address.of(PATH).with("dopo", found.nextCursor()).toString();
    }

    public @Nullable String first() {
        return cursor == null ? null : PATH;
    }
}
