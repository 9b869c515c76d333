package it.smartland.platform.topic;

import it.smartland.contracts.Topic;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares the topics a service writes; a service returns them as a bean. */
public final class PublicTopics {

    /** A consumer that was away for less still hears of a removal. */
    private static final Duration REMOVALS_KEPT = Duration.ofDays(28);

    private static final int PARTITIONS = 3;

    private final TopicNames names;

    PublicTopics(TopicNames names) {
        this.names = names;
    }

    /** Compacted: the newest state of every object stays, so that a newcomer rebuilds a copy from the topic alone. */
    public KafkaAdmin.NewTopics declare(Topic... topics) {
        return new KafkaAdmin.NewTopics(Stream.of(topics).map(this::compacted).toArray(NewTopic[]::new));
    }

    private NewTopic compacted(Topic topic) {
        return TopicBuilder.name(names.of(topic))
                .partitions(PARTITIONS)
                .compact()
                .config(TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(REMOVALS_KEPT.toMillis()))
                .build();
    }
}
