package it.smartland.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Gives every object and event its identifier: a UUIDv7, so that newer ones sort after older ones. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
