package it.smartland.acceptance.faults;

import it.smartland.acceptance.events.EventStream;
import it.smartland.acceptance.events.EventStream.Event;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who listens to the public events, and when the connection ends comes again with what was heard last. */
final class FaithfulListener implements AutoCloseable {

    private final String origin;
    private final String query;
    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private EventStream stream;
    private int told;
    private int connections = 1;

    FaithfulListener(String origin, String query) {
        this.origin = origin;
        this.query = query;
        this.stream = new EventStream(origin, query, "");
    }

    /** What was heard so far, over all connections; comes again where the last one ended. */
    synchronized List<Event> heard() {
        boolean ended = stream.hasEnded();
        heard.addAll(stream.events().subList(told, stream.events().size()));
        told = stream.events().size();
        if (ended) {
            String lastId = stream.lastId();
            stream.close();
            stream = new EventStream(origin, query, lastId);
            told = 0;
            connections++;
        }
        return heard;
    }

    synchronized int connections() {
        return connections;
    }

    boolean isListening() {
        return !stream.lastId().isBlank();
    }

    @Override
    public synchronized void close() {
        stream.close();
    }
}
