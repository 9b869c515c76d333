package it.smartland.examples.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * A copy of everything public: the latest state of each object of each topic. It is rebuilt from the topics' first
 * record at each start, and then follows what happens. The topics are compacted: what is replaced goes, the latest
 * state of everything stays, and so the copy is complete.
 */
public final class PublicRecord implements AutoCloseable {

    private static final Pattern PUBLIC_TOPICS = Pattern.compile("smartland\\..+");

    /** By topic, then by key. This copy is in memory; a table with topic and key as its primary key does as well. */
    private final Map<String, Map<String, Copy>> topics = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, String> consumer;

    /**
     * An object as it was last heard of.
     *
     * @param version grows with each change of the object
     * @param state JSON; null once the object has been removed, so that an old event cannot bring it back
     */
    public record Copy(long version, @Nullable String state) {}

    public PublicRecord(String bootstrap, String user, String password) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(user, password));
        // A body's groups begin with its user's name. This one is new at each start and commits nothing, so that it
        // begins at offset 0; a program that keeps its copy on a disk keeps its group too, and commits after writing.
        settings.put("group.id", user + ".copy-" + UUID.randomUUID());
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        // Topics that appear later are found after so long.
        settings.put("metadata.max.age.ms", "30000");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** Reads until {@link #close()}. */
    public void follow() {
        try (consumer) {
            consumer.subscribe(PUBLIC_TOPICS);
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::apply);
            }
        } catch (WakeupException closed) {
            // This is how a wait for records ends.
        }
    }

    /** The latest state of an object, such as {@code smartland.participation.challenges.v1} and its id. */
    public Optional<String> state(String topic, String key) {
        return Optional.ofNullable(topics.getOrDefault(topic, Map.of()).get(key))
                .map(Copy::state);
    }

    /** The latest states of all objects of a topic. */
    public List<String> states(String topic) {
        return topics.getOrDefault(topic, Map.of()).values().stream()
                .flatMap(copy -> Optional.ofNullable(copy.state()).stream())
                .toList();
    }

    /** From another thread. */
    @Override
    public void close() {
        consumer.wakeup();
    }

    void apply(ConsumerRecord<String, String> event) {
        Map<String, Copy> copies = topics.computeIfAbsent(event.topic(), topic -> new ConcurrentHashMap<>());
        if (event.value() == null) {
            // A tombstone, by order of law: nothing may be left of the object.
            copies.remove(event.key());
            return;
        }
        boolean removed = header(event, "ce_type").endsWith(".removed.v1");
        long version = Long.parseLong(header(event, "ce_aggregateversion"));
        Copy copy = new Copy(version, removed ? null : event.value());
        // An event may come twice, and an older one after a newer one: the newest version is the one that counts.
        copies.merge(event.key(), copy, (known, heard) -> heard.version() > known.version() ? heard : known);
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("A record of " + event.topic() + " has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Keeps a copy and says every ten seconds how many objects there are. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        var copy = new PublicRecord(
                environment.getOrDefault("SMARTLAND_KAFKA_BOOTSTRAP", "localhost:9092"),
                environment.getOrDefault("SMARTLAND_KAFKA_USER", "ente-esterno"),
                environment.getOrDefault("SMARTLAND_KAFKA_PASSWORD", ""));
        Thread.ofVirtual().start(() -> copy.report(Duration.ofSeconds(10)));
        copy.follow();
    }

    private void report(Duration pause) {
        try {
            while (true) {
                Thread.sleep(pause);
                topics.forEach((topic, copies) -> System.out.println(topic + ": " + copies.size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
