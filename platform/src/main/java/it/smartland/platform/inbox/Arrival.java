package it.smartland.platform.inbox;

import java.time.Instant;

/**
 * The newest known state of one object of another service.
 *
 * @param key id of the object
 * @param version the object's version; a projection keeps a row whose version is not older
 * @param time when it came to be so
 */
public record Arrival<S>(String key, long version, String type, Instant time, S state) {

    static <S> Arrival<S> of(IncomingEvent event, Class<? extends S> kind) {
        return new Arrival<>(event.key(), event.aggregateVersion(), event.type(), event.time(), event.state(kind));
    }
}
