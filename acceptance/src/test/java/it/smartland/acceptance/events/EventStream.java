package it.smartland.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of the live stream, on a connection of its own. */
public final class EventStream implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private volatile String lastId;
    private volatile boolean ended;

    /** @param lastId what the reader heard last; blank for one that begins now */
    public EventStream(String origin, String query, String lastId) {
        this.lastId = lastId;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + "/api/events/v1/stream" + query))
                .header("Accept", "text/event-stream");
        if (!lastId.isBlank()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> response = open(request.build());
        assertThat(response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    /** What was heard so far. */
    public List<Event> events() {
        return events;
    }

    /** Where to go on; an answer that has no event yet has one too. */
    public String lastId() {
        return lastId;
    }

    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpResponse<Stream<String>> open(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(Stream<String> lines) {
        String[] type = {""};
        try {
            lines.forEach(line -> {
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type[0] = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(lastId, type[0], JSON.readTree(line.substring(6))));
                }
            });
        } catch (UncheckedIOException cut) {
            // The other side ended, or this one.
        } finally {
            ended = true;
        }
    }

    /** One server-sent event: where to go on after it, its CloudEvents type, the CloudEvent. */
    public record Event(String id, String type, JsonNode cloudEvent) {

        public String subject() {
            return cloudEvent.at("/subject").asString();
        }

        public JsonNode state() {
            return cloudEvent.at("/data");
        }
    }
}
