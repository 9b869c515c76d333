package it.smartland.gateway.stream;

import it.smartland.gateway.stream.Entry.Gap;
import it.smartland.gateway.stream.Entry.Gap.Reason;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the newest events of all public topics into this node's memory: one consumer for all readers, on one thread. */
final class Tail implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Supplier<TopicLog> topics;
    private final Memory memory;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** One for as long as the node lives, and in the selector nearly all the time: a virtual one would hold a carrier. */
    private final Thread thread =
            Thread.ofPlatform().daemon().name("stream-tail").unstarted(this::run);

    private volatile boolean connected;
    private volatile @Nullable TopicLog reading;

    Tail(Supplier<TopicLog> topics, Memory memory) {
        this.topics = topics;
        this.memory = memory;
    }

    void start() {
        thread.start();
    }

    /** Whether the broker answered when it was last asked. */
    boolean isConnected() {
        return connected;
    }

    /** Returns when nothing more is written to the memory: another may follow. */
    @Override
    public void close() {
        ended.countDown();
        TopicLog current = reading;
        if (current != null) {
            current.wakeUp();
        }
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            do {
                readUntilItFails();
                connected = false;
            } while (!ended.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilItFails() {
        try (TopicLog current = topics.get()) {
            reading = current;
            begin(current);
            follow(current);
        } catch (WakeupException e) {
            log.debug("The live stream ends");
        } catch (KafkaException e) {
            log.warn("The topics cannot be read at present: {}", e.toString());
        } catch (RuntimeException e) {
            // A fault of ours: the readers are worse off with a stream that has ended without a word.
            log.error("The topics are read anew after a fault", e);
        } finally {
            reading = null;
        }
    }

    /** From the newest event at first; where it stopped, after a failure. */
    private void begin(TopicLog current) {
        Memory.Window known = memory.window();
        List<Entry> gaps = current.readFrom(known == null ? current.ends() : known.head());
        connected = true;
        if (known == null || areBroken(gaps)) {
            memory.restart(current.positions());
        }
    }

    private void follow(TopicLog current) {
        long looked = System.nanoTime();
        while (ended.getCount() > 0) {
            List<Entry> entries = current.next(POLL);
            if (System.nanoTime() - looked > BETWEEN_LOOKS.toNanos()) {
                take(current, entries);
                entries = look(current);
                looked = System.nanoTime();
            }
            take(current, entries);
        }
    }

    private void take(TopicLog current, List<Entry> entries) {
        if (areBroken(entries)) {
            memory.restart(current.positions());
        } else if (hasMoved(current)) {
            memory.add(entries, current.positions());
        }
    }

    private boolean hasMoved(TopicLog current) {
        Memory.Window known = memory.window();
        return known == null || !known.head().equals(current.positions());
    }

    /** Topics appear when the service that writes them first starts. */
    private List<Entry> look(TopicLog current) {
        try {
            connected = true;
            return current.hasGrown() ? current.readFrom(current.positions()) : List.of();
        } catch (TimeoutException e) {
            connected = false;
            return List.of();
        }
    }

    /** Events are lost to this node, or offsets mean others now: each reader has to hear what that means for them. */
    private static boolean areBroken(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry instanceof Gap gap && gap.reason() != Reason.COMPACTED);
    }
}
