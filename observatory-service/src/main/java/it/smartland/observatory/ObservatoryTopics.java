package it.smartland.observatory;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what the observatory is published on. */
@Configuration
class ObservatoryTopics {

    @Bean
    KafkaAdmin.NewTopics observatoryStreams(PublicTopics topics) {
        return topics.declare(
                Topic.OBSERVATORY_TERRITORIES,
                Topic.OBSERVATORY_INDICATORS,
                Topic.OBSERVATORY_SERIES,
                Topic.OBSERVATORY_ALERTS);
    }
}
