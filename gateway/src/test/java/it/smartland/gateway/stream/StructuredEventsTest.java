package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StructuredEventsTest {

    private final StructuredEvents events = new StructuredEvents(new JsonMapper());
    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "019",
            "ce_source", "/api/grants/v1",
            "ce_type", "it.smartland.grants.call.published.v1",
            "ce_time", "2026-11-22T10:00:00Z",
            "ce_aggregateversion", "7",
            "content-type", "application/json",
            "kafka_other", "x"));

    @Test
    void leavesTheBodyAsItIsButOnOneLine() {
        Entry.Event event = events.read(Topic.GRANTS_CALLS, message("{\"rate\": 1.10,\r\n\"title\": \"à\\n\"}"))
                .orElseThrow();

        assertThat(event.name()).isEqualTo("it.smartland.grants.call.published.v1");
        assertThat(event.data())
                .isEqualTo("{\"aggregateversion\":\"7\",\"datacontenttype\":\"application/json\",\"id\":\"019\","
                        + "\"source\":\"/api/grants/v1\",\"specversion\":\"1.0\",\"subject\":\"key\","
                        + "\"time\":\"2026-11-22T10:00:00Z\",\"type\":\"it.smartland.grants.call.published.v1\","
                        + "\"data\":{\"rate\": 1.10,  \"title\": \"à\\n\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_specversion"})
    void isNoEventWithoutItsAttributes(String missing) {
        headers.remove(missing);
        assertThat(events.read(Topic.GRANTS_CALLS, message("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} x", "data: y"})
    void isNoEventWithoutJson(String body) {
        assertThat(events.read(Topic.GRANTS_CALLS, message(body))).isEmpty();
    }

    @Test
    void aTypeCannotBreakTheStream() {
        headers.put("ce_type", "x\ndata: forged");
        assertThat(events.read(Topic.GRANTS_CALLS, message("{}"))).isEmpty();
    }

    private ConsumerRecord<String, byte[]> message(String body) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>("grants.calls", 0, 0, "key", body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
