package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Turns a CloudEvent of Kafka's binary mode into one of the structured JSON mode. */
final class StructuredEvents {

    private static final Logger log = LoggerFactory.getLogger(StructuredEvents.class);

    private static final String PREFIX = "ce_";
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]{1,20}");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private final JsonMapper json;

    StructuredEvents(JsonMapper json) {
        this.json = json;
    }

    /** Empty for what is no event of the suite: it is not shown, and does not hold up what follows. */
    Optional<Entry.Event> read(Topic topic, ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(structured(topic, message));
        } catch (IllegalArgumentException | JacksonException e) {
            log.warn("{}-{}@{} is no event: {}", topic, message.partition(), message.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    private Entry.Event structured(Topic topic, ConsumerRecord<String, byte[]> message) {
        if (message.key() == null) {
            throw new IllegalArgumentException("it has no key");
        }
        byte[] body = message.value();
        String name = body == null ? Entry.Event.TOMBSTONE : type(message);
        String data = body == null ? tombstone(topic, message.key()) : event(message, body);
        return new Entry.Event(topic, message.partition(), message.offset(), name, data);
    }

    private String tombstone(Topic topic, String key) {
        return json.writeValueAsString(new TreeMap<>(Map.of("topic", Selection.nameOf(topic), "subject", key)));
    }

    private String event(ConsumerRecord<String, byte[]> message, byte[] body) {
        StringWriter text = new StringWriter(body.length + 500);
        try (JsonGenerator event = json.createGenerator(text)) {
            event.writeStartObject();
            attributes(message).forEach(event::writeStringProperty);
            event.writeName("data");
            event.writeRawValue(onOneLine(body));
            event.writeEndObject();
        }
        return text.toString();
    }

    private static Map<String, String> attributes(ConsumerRecord<String, byte[]> message) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("subject", message.key());
        for (Header header : message.headers()) {
            String name = header.key().startsWith(PREFIX) ? header.key().substring(PREFIX.length()) : "";
            if (ATTRIBUTE.matcher(name).matches() && header.value() != null) {
                attributes.put(name, text(header));
            }
        }
        Header contentType = message.headers().lastHeader("content-type");
        attributes.put("datacontenttype", contentType == null ? "application/json" : text(contentType));
        for (String required : new String[] {"id", "source", "specversion", "type"}) {
            if (!attributes.containsKey(required)) {
                throw new IllegalArgumentException("it has no " + PREFIX + required);
            }
        }
        return attributes;
    }

    private static String type(ConsumerRecord<String, byte[]> message) {
        Header type = message.headers().lastHeader(PREFIX + "type");
        if (type == null || !TYPE.matcher(text(type)).matches()) {
            throw new IllegalArgumentException("its type is missing or strange");
        }
        return text(type);
    }

    /** The body as it is, once it is known to be JSON; a line break in JSON is only ever white space. */
    private String onOneLine(byte[] body) {
        if (json.readTree(body).isMissingNode()) {
            throw new IllegalArgumentException("its body is empty");
        }
        return new String(body, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    }

    private static String text(@Nullable Header header) {
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
