package it.smartland.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.contracts.Topic;
import it.smartland.gateway.stream.Broker;
import it.smartland.gateway.stream.LiveStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The live stream as anybody calls it. */
class StreamTest extends GatewayTest {

    private static final String PATH = "/api/events/v1/stream";
    private static final String OPENED = "it.smartland.participation.challenge.opened.v1";
    private static final String CLOSED = "it.smartland.participation.challenge.closed.v1";

    @AutoClose
    private static Broker broker;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private LiveStream stream;

    @BeforeAll
    static void topics() {
        broker = new Broker(ENVIRONMENT);
        broker.create(Topic.PARTICIPATION_CHALLENGES, 1);
    }

    @BeforeEach
    void connected() {
        await().until(stream::isConnected);
    }

    @AfterEach
    void leave() {
        http.shutdownNow();
    }

    @Test
    void tellsAnybodyWhatHappensAndGoesOnAfterTheLastId() throws Exception {
        HttpResponse<InputStream> first = open("?topic=participation.challenges", "");
        assertThat(first.headers().map())
                .containsEntry("content-type", List.of("text/event-stream;charset=UTF-8"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-accel-buffering", List.of("no"));
        Scanner lines = new Scanner(first.body());
        assertThat(lines.nextLine()).isEqualTo("retry: 3000");
        next(lines, "id: ");
        broker.publish(Topic.PARTICIPATION_CHALLENGES, 0, OPENED, 1);
        String last = idOfTheNextEvent(lines, OPENED);
        assertThat(lines.nextLine()).contains("\"specversion\":\"1.0\"", "\"number\":1");
        broker.publish(Topic.PARTICIPATION_CHALLENGES, 0, CLOSED, 2);
        broker.publish(Topic.PARTICIPATION_CHALLENGES, 0, OPENED, 3);

        Scanner resumed = new Scanner(open("?type=" + OPENED, last).body());
        assertThat(next(resumed, "data: ")).contains("\"number\":3");
        Scanner polyfill = new Scanner(open("?lastEventId=" + last, "").body());
        assertThat(next(polyfill, "data: ")).contains("\"number\":2");
    }

    @Test
    void tellsEverythingThatIsWrongWithARequest() {
        HttpResponse<String> answer = browser()
                .get(
                        PATH + "?topic=participation.votes&type=x",
                        "Accept",
                        "text/event-stream",
                        "Accept-Language",
                        "en",
                        "Last-Event-ID",
                        "ciao");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"?topic\"", "participation.challenges", "\"?type\"", "\"Last-Event-ID\"")
                .contains("This is no id of this stream");
    }

    @Test
    void answersNothingElseThanAStream() {
        assertThat(browser().get(PATH, "Accept", "application/json").statusCode())
                .isEqualTo(406);
        assertThat(browser().post(PATH, "a=1").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAReaderTooManyUntilOneHasGone() throws Exception {
        HttpClient others =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int reader = 0; reader < GatewayTest.READERS; reader++) {
            open(others, "", "");
        }
        HttpResponse<String> refused = browser().get(PATH, "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(refused.body()).contains("\"urn:smartland:problem:stream-full\"", "\"Too many readers\"");

        others.shutdownNow();
        await().until(() -> open("", "").statusCode() == 200);
    }

    private HttpResponse<InputStream> open(String query, String lastId) throws IOException, InterruptedException {
        return open(http, query, lastId);
    }

    private HttpResponse<InputStream> open(HttpClient client, String query, String lastId)
            throws IOException, InterruptedException {
        String[] headers = lastId.isEmpty()
                ? new String[] {"Accept", "text/event-stream"}
                : new String[] {"Accept", "text/event-stream", "Last-Event-ID", lastId};
        return client.send(browser().request(PATH + query, headers).GET().build(), BodyHandlers.ofInputStream());
    }

    /** Heartbeats come in between, and have an id but name no event. */
    private static String idOfTheNextEvent(Scanner lines, String type) {
        String id = "";
        String line = lines.nextLine();
        while (!line.startsWith("event: ")) {
            id = line.startsWith("id: ") ? line.substring("id: ".length()) : id;
            line = lines.nextLine();
        }
        assertThat(line).isEqualTo("event: " + type);
        return id;
    }

    private static String next(Scanner lines, String field) {
        String line = lines.nextLine();
        while (!line.startsWith(field)) {
            line = lines.nextLine();
        }
        return line.substring(field.length());
    }
}
