package it.smartland.gateway.stream;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The last events that this node has read, numbered in the order in which it read them. One thread writes, any number
 * read, each at a number of its own and without a lock; nothing is kept for any of them.
 */
final class Memory {

    private final AtomicReferenceArray<@Nullable Slot> slots;
    private final long mostCharacters;
    private final Sinks.Many<Long> news = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> opened = Sinks.empty();
    private volatile @Nullable Window window;

    // The writer's own.
    private long oldest;
    private long next;
    private long characters;
    private Offsets floor = Offsets.NONE;

    Memory(int events, DataSize weight) {
        this.slots = new AtomicReferenceArray<>(events);
        // Latin text has a byte a character in the heap, other text two.
        this.mostCharacters = weight.toBytes();
    }

    /**
     * What is remembered at one instant.
     *
     * @param oldest number of the first event
     * @param next number that the next event will get
     * @param floor the offsets from which on nothing is missing
     * @param head the offsets of what comes next
     */
    record Window(long oldest, long next, Offsets floor, Offsets head) {

        /** Whether whoever has read so far misses nothing that is no longer here. */
        boolean isReachedBy(Offsets positions) {
            return positions.reach(floor);
        }

        /** The same, and this node is sure that there are such offsets. */
        boolean holds(Offsets positions) {
            return isReachedBy(positions) && head.of(positions.topics()).reach(positions);
        }
    }

    /** Empty until the broker has been reached for the first time. */
    @Nullable
    Window window() {
        return window;
    }

    /** Completes when there is a {@link #window()}. */
    Mono<Void> opened() {
        return opened.asMono();
    }

    /** Says that something has been added; what, is to be read. */
    Flux<Long> news() {
        return news.asFlux();
    }

    /** The event of that number; null while there is none. Fails with {@link Forgotten} when it is forgotten. */
    @Nullable
    Entry at(long number) {
        Window now = window;
        if (now == null || number == now.next()) {
            return null;
        }
        Slot slot = slots.get(index(number));
        if (number < now.oldest() || slot == null || slot.number != number) {
            throw new Forgotten();
        }
        return slot.entry;
    }

    /** Forgets everything: from here on these offsets come next. Whoever was reading has to begin anew. */
    void restart(Offsets from) {
        while (oldest < next) {
            forget();
        }
        // Readers who had read all stand at the next number; that one no longer exists either.
        next++;
        oldest = next;
        floor = from;
        publish(from);
        opened.tryEmitEmpty();
    }

    /**
     * Adds what was read.
     *
     * @param head the offsets that come next
     */
    void add(List<Entry> entries, Offsets head) {
        for (Entry entry : entries) {
            int length = entry.data().length();
            while (next - oldest == slots.length() || oldest < next && characters + length > mostCharacters) {
                forget();
            }
            slots.set(index(next), new Slot(next, entry, length));
            characters += length;
            next++;
        }
        publish(head);
    }

    private void publish(Offsets head) {
        window = new Window(oldest, next, floor, head);
        // Who misses one because another thread is telling them something finds it when they read.
        news.tryEmitNext(next);
    }

    private void forget() {
        Slot slot = slots.getAndSet(index(oldest), null);
        if (slot != null) {
            characters -= slot.length;
            floor = floor.with(slot.entry.topic(), slot.entry.partition(), slot.entry.next());
        }
        oldest++;
    }

    private int index(long number) {
        return (int) (number % slots.length());
    }

    private record Slot(long number, Entry entry, int length) {}

    /** What the reader was to read next is no longer here: it was too slow. */
    static final class Forgotten extends RuntimeException {

        Forgotten() {
            super("These events are no longer remembered", null, false, false);
        }
    }
}
