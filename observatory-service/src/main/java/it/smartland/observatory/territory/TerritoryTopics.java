package it.smartland.observatory.territory;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.TopicNames;
import java.time.Duration;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what the territories are published on. */
@Configuration
class TerritoryTopics {

    private static final int PARTITIONS = 3;
    /** A reader that was away for less still hears of a removal. */
    private static final Duration REMOVALS_REMEMBERED = Duration.ofDays(30);

    @Bean
    KafkaAdmin.NewTopics territoryStreams(TopicNames names) {
        return new KafkaAdmin.NewTopics(TopicBuilder.name(names.of(Topic.OBSERVATORY_TERRITORIES))
                .partitions(PARTITIONS)
                .compact()
                .config(TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(REMOVALS_REMEMBERED.toMillis()))
                .build());
    }
}
