package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;

/** What the stream tells of one partition of a topic, in its order. */
sealed interface Entry {

    Topic topic();

    int partition();

    /** The offset that comes next for whoever has taken this. */
    long next();

    /** Its name as a server-sent event. */
    String name();

    /** Its data as a server-sent event: JSON on one line. */
    String data();

    /**
     * An event that a service has published.
     *
     * @param name the CloudEvents type; {@value #TOMBSTONE} where the record has no value
     * @param data a CloudEvent in structured mode
     */
    record Event(Topic topic, int partition, long offset, String name, String data) implements Entry {

        static final String TOMBSTONE = "tombstone";

        @Override
        public long next() {
            return offset + 1;
        }
    }

    /**
     * Offsets that no longer lead to an event.
     *
     * @param asked the first of them
     * @param next where the topic goes on
     */
    record Gap(Topic topic, int partition, long asked, long next, Reason reason) implements Entry {

        static final String NAME = "gap";

        enum Reason {
            /** Compaction removed states that a newer one of the same object has replaced. */
            COMPACTED,
            /** Retention removed the beginning of the topic. */
            EXPIRED,
            /** The topic is another than the one that was asked about: it ends before the offset. */
            RESET
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String data() {
            return "{\"topic\":\"%s\",\"partition\":%d,\"asked\":%d,\"next\":%d,\"reason\":\"%s\"}"
                    .formatted(Selection.nameOf(topic), partition, asked, next, reason);
        }
    }
}
