package it.smartland.gateway.stream;

/** Server-sent events as they are written. */
final class Frames {

    /** After a broken connection, the browser waits three seconds. */
    static final String OPENING = "retry: 3000\n\n";

    /** The last one, to whoever can go on only by coming again. */
    static final String COME_AGAIN = ": come again with the last id\n\n";

    private static final String COMMENT = ":\n";

    private Frames() {}

    /** Without an id: nothing has been read yet. */
    static String heartbeat() {
        return COMMENT + "\n";
    }

    /** An id without data is no event, but the reader resumes from there: also past what it had not asked for. */
    static String heartbeat(Offsets positions) {
        return COMMENT + "id: " + EventId.of(positions) + "\n\n";
    }

    static String of(Entry entry, Offsets positions) {
        return "id: " + EventId.of(positions) + "\nevent: " + entry.name() + "\ndata: " + entry.data() + "\n\n";
    }
}
