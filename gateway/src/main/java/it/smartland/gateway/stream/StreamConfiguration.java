package it.smartland.gateway.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import it.smartland.contracts.Topic;
import it.smartland.platform.topic.TopicNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicNames.class)
class StreamConfiguration {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int FETCH_BYTES = 2 * 1024 * 1024;

    @Bean
    LiveStream liveStream(StreamProperties properties, TopicNames names, JsonMapper json) {
        return new LiveStream(properties, topicLogs(properties, names, json));
    }

    @Bean
    MeterBinder streamFigures(LiveStream stream) {
        return meters -> {
            Gauge.builder("smartland.stream.readers", stream, LiveStream::readers)
                    .description("Connections that hear the live stream")
                    .register(meters);
            Gauge.builder("smartland.stream.catch.ups", stream, LiveStream::catchUps)
                    .description("Of these, how many read from the broker what they missed")
                    .register(meters);
        };
    }

    static Function<Set<Topic>, TopicLog> topicLogs(StreamProperties properties, TopicNames names, JsonMapper json) {
        StructuredEvents events = new StructuredEvents(json);
        AtomicLong opened = new AtomicLong();
        return topics -> {
            Map<String, Object> settings = new HashMap<>(reading());
            settings.putAll(properties.kafka());
            settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-stream-" + opened.incrementAndGet());
            return new TopicLog(
                    new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                    topics,
                    names,
                    events);
        };
    }

    /** In no group, from offsets that are always given, with little in memory at a time. */
    private static Map<String, Object> reading() {
        return Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                FETCH_BYTES / 4,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG,
                "");
    }
}
