package it.smartland.platform.id;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.util.UUID;

/** Gives every object and event its identifier: a UUIDv7, so that newer ones sort after older ones. */
public final class Ids {

    /** An id is unique and no secret: the secure source would read from the system's on an event loop. */
    private static final TimeOrderedEpochFactory FACTORY = TimeOrderedEpochFactory.builder()
            .withIncrementPlus1()
            .withFastRandom()
            .build();

    private Ids() {}

    public static UUID next() {
        return FACTORY.create();
    }
}
