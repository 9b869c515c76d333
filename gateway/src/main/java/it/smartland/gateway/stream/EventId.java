package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The id of an event of the stream: how far its reader has read when they have read it, so that any node can go on from
 * there. Opaque to readers; here a version, then for each topic its mark, the number of its partitions and the next
 * offset of each.
 */
final class EventId {

    private static final int VERSION = 1;
    private static final int LONGEST = 4096;
    private static final int MOST_PARTITIONS = 1000;
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final Map<Short, Topic> TOPICS = new HashMap<>();

    static {
        for (Topic topic : Topic.values()) {
            TOPICS.put(mark(topic), topic);
        }
    }

    private EventId() {}

    /** Of the name and not of the place in the enum: an id outlives releases that bring new topics. */
    static short mark(Topic topic) {
        return (short) topic.named("").hashCode();
    }

    static String of(Offsets offsets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        for (Topic topic : offsets.topics()) {
            short mark = mark(topic);
            bytes.write(mark >> Byte.SIZE);
            bytes.write(mark);
            write(offsets.partitions(topic), bytes);
            for (int partition = 0; partition < offsets.partitions(topic); partition++) {
                write(offsets.of(topic, partition), bytes);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** What an id says; empty when it is none of this stream's. */
    static Optional<Offsets> read(String id) {
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(id)));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Optional<Offsets> read(ByteBuffer bytes) {
        if (bytes.get() != VERSION) {
            return Optional.empty();
        }
        Offsets offsets = Offsets.NONE;
        while (bytes.hasRemaining()) {
            // A topic that is no more is passed over.
            Topic topic = TOPICS.get(bytes.getShort());
            long partitions = readNumber(bytes);
            if (partitions > MOST_PARTITIONS) {
                return Optional.empty();
            }
            offsets = topic == null ? offsets : offsets.naming(topic);
            for (int partition = 0; partition < partitions; partition++) {
                long next = readNumber(bytes);
                offsets = topic == null ? offsets : offsets.with(topic, partition, next);
            }
        }
        return Optional.of(offsets);
    }

    private static void write(long number, ByteArrayOutputStream bytes) {
        long rest = number;
        while (rest > LOW_BITS) {
            bytes.write((int) (rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    private static long readNumber(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            byte part = bytes.get();
            number |= (long) (part & LOW_BITS) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("no number ends here");
    }
}
