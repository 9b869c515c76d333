package it.smartland.platform.id;

import com.github.f4b6a3.uuid.alt.GUID;
import java.util.UUID;

/**
 * Gives every object and event its identifier: a UUIDv7, so that those of a later millisecond sort after the earlier.
 * The generator takes no lock and reads no system source, neither of which an event loop may wait for; an id is unique
 * and no secret.
 */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return GUID.v7().toUUID();
    }
}
