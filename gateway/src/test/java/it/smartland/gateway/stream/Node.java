package it.smartland.gateway.stream;

import static org.awaitility.Awaitility.await;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.TopicNames;
import it.smartland.servers.TestEnvironment;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** One gateway as far as the live stream goes. */
record Node(LiveStream stream) implements AutoCloseable {

    /** What one can be made to hold. */
    record Limits(Duration heartbeat, int readers, int catchUps, int events) {

        static final Limits USUAL = new Limits(Duration.ofSeconds(15), 100, 4, 1000);
    }

    static Node started(TestEnvironment environment) {
        return connected(environment, Limits.USUAL);
    }

    static Node connected(TestEnvironment environment, Limits limits) {
        Node node = away(environment, limits);
        await().atMost(Duration.ofSeconds(20)).until(node.stream::isConnected);
        return node;
    }

    /** Without waiting for the broker. */
    static Node away(TestEnvironment environment, Limits limits) {
        Map<String, String> kafka = environment.kafka().servicesLogin().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, setting -> setting.getValue().toString()));
        StreamProperties properties = new StreamProperties(
                kafka,
                limits.heartbeat(),
                limits.readers(),
                limits.catchUps(),
                limits.events(),
                DataSize.ofMegabytes(1));
        TopicNames names = new TopicNames(environment.topicPrefix(), "dead.", "group.");
        LiveStream stream =
                new LiveStream(properties, StreamConfiguration.topicLogs(properties, names, new JsonMapper()));
        stream.start();
        return new Node(stream);
    }

    /** A reader of one topic who takes all there is. */
    Heard hear(Topic topic, @Nullable String lastId) {
        return hear(topic, lastId, Long.MAX_VALUE);
    }

    /** A reader who takes so much of it at first. */
    Heard hear(Topic topic, @Nullable String lastId, long frames) {
        Offsets asked = lastId == null ? null : EventId.read(lastId).orElseThrow();
        Heard heard = new Heard(frames);
        stream.open(new Selection(Set.of(topic), Set.of()), asked).subscribe(heard);
        return heard;
    }

    @Override
    public void close() {
        stream.stop();
        stream.destroy();
    }
}
