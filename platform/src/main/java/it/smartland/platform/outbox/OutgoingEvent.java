package it.smartland.platform.outbox;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;

/**
 * What happened to one object, as others will hear of it.
 *
 * @param key the object's id
 * @param aggregateVersion the object's version after the change
 * @param type the CloudEvents type
 * @param state the object's public state after the change, a record of the contracts
 */
public record OutgoingEvent(Topic topic, String key, long aggregateVersion, String type, Object state) {

    public static OutgoingEvent of(EventType type, Object key, long aggregateVersion, Record state) {
        return new OutgoingEvent(type.topic(), key.toString(), aggregateVersion, type.type(), state);
    }
}
