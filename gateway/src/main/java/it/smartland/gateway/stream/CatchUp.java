package it.smartland.gateway.stream;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads from the broker for one reader what the node no longer remembers. It waits: not for an event loop. */
final class CatchUp {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Supplier<TopicLog> topics;
    private final Memory memory;
    private final Offsets from;
    private @Nullable TopicLog reading;
    private Iterator<Entry> batch = Collections.emptyIterator();

    CatchUp(Supplier<TopicLog> topics, Memory memory, Offsets from) {
        this.topics = topics;
        this.memory = memory;
        this.from = from;
    }

    /** What this node remembers, once nothing is missing any more between that and what has been told here. */
    Memory.@Nullable Window joint() {
        Memory.Window window = memory.window();
        boolean told = reading != null && !batch.hasNext();
        return told && window != null && window.isReachedBy(positions()) ? window : null;
    }

    /** How far it has read. */
    Offsets positions() {
        return reading == null ? from : reading.positions().of(from.topics());
    }

    /** What comes next; null when there is nothing at the moment, or no broker. */
    @Nullable
    Entry next() {
        if (!batch.hasNext()) {
            batch = read();
        }
        return batch.hasNext() ? batch.next() : null;
    }

    void close() {
        TopicLog current = reading;
        if (current != null) {
            // Whoever gives up may be an event loop.
            Thread.ofVirtual().name("stream-catch-up-end").start(current::close);
        }
    }

    private Iterator<Entry> read() {
        TopicLog current = reading;
        try {
            return current == null ? begin() : current.next(POLL).iterator();
        } catch (TimeoutException e) {
            return Collections.emptyIterator();
        }
    }

    /** The gaps that there are right at the beginning. */
    private Iterator<Entry> begin() {
        TopicLog opened = topics.get();
        try {
            Iterator<Entry> gaps = opened.readFrom(from).iterator();
            reading = opened;
            return gaps;
        } finally {
            if (reading == null) {
                opened.close();
            }
        }
    }
}
