package it.smartland.observatory.territory;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what the territories are published on. */
@Configuration
class TerritoryTopics {

    @Bean
    KafkaAdmin.NewTopics territoryStreams(PublicTopics topics) {
        return topics.declare(Topic.OBSERVATORY_TERRITORIES);
    }
}
