package it.smartland.contracts;

/**
 * What happened to an object, as other services and other bodies hear of it. Each service lists its own in an enum; a
 * test holds every one to a schema, a sample and a message in the AsyncAPI document.
 */
public interface EventType {

    Description description();

    /** The CloudEvents type, such as {@code it.smartland.observatory.territory.registered.v1}. */
    default String type() {
        return description().type();
    }

    /** Where it is published. */
    default Topic topic() {
        return description().topic();
    }

    /** The public state of the object after the change: the body of the event. */
    default Class<? extends Record> state() {
        return description().state();
    }

    /** What each event type is made of. */
    record Description(String type, Topic topic, Class<? extends Record> state) {

        /** @param happening object and past tense, such as {@code territory.registered} */
        public static Description of(String happening, Topic topic, Class<? extends Record> state) {
            return new Description("it.smartland." + topic.service() + "." + happening + ".v1", topic, state);
        }
    }
}
