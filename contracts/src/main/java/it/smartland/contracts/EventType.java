package it.smartland.contracts;

/**
 * What happened to an object, as other services and other bodies hear of it. Each service lists its own in an enum; a
 * test holds every one to a schema, a sample and a message in the AsyncAPI document.
 */
public interface EventType {

    /** The CloudEvents type, such as {@code it.smartland.observatory.territory.registered.v1}. */
    String type();

    /** Where it is published. */
    Topic topic();

    /** The public state of the object after the change: the body of the event. */
    Class<? extends Record> state();
}
