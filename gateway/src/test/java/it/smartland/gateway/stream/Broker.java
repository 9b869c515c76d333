package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import it.smartland.servers.KafkaAccess;
import it.smartland.servers.TestEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as the services that write them see them. */
public final class Broker implements AutoCloseable {

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;

    public Broker(TestEnvironment environment) {
        KafkaAccess kafka = environment.kafka();
        Map<String, Object> settings = new HashMap<>(kafka.servicesLogin());
        settings.put("reconnect.backoff.max.ms", 500);
        admin = Admin.create(settings);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        prefix = environment.topicPrefix();
    }

    public void create(Topic topic, int partitions) {
        done(admin.createTopics(List.of(new NewTopic(topic.named(prefix), partitions, (short) 1)))
                .all());
    }

    /** As retention would. */
    void deleteBefore(Topic topic, int partition, long offset) {
        TopicPartition there = new TopicPartition(topic.named(prefix), partition);
        done(admin.deleteRecords(Map.of(there, RecordsToDelete.beforeOffset(offset)))
                .all());
    }

    /** An event of that type with a body that says its number; returns once the broker has it. */
    public void publish(Topic topic, int partition, String type, int number) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic.named(prefix),
                partition,
                "key-" + number,
                ("{\"number\":" + number + ",\n\"name\":\"è\"}").getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_source", "/api/test/v1");
        header(message, "ce_type", type);
        header(message, "ce_time", "2026-11-22T10:00:00Z");
        header(message, "ce_aggregateversion", "3");
        header(message, "content-type", "application/json");
        done(producer.send(message));
    }

    /** A record that is no event. */
    void publishNonsense(Topic topic, int partition) {
        done(producer.send(new ProducerRecord<>(topic.named(prefix), partition, "key", new byte[] {1, 2})));
    }

    void publishTombstone(Topic topic, int partition, String key) {
        done(producer.send(new ProducerRecord<>(topic.named(prefix), partition, key, null)));
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void done(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void done(org.apache.kafka.common.KafkaFuture<?> work) {
        done(work.toCompletionStage().toCompletableFuture());
    }
}
