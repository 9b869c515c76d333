package it.smartland.grants;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what grants publishes on. */
@Configuration
class GrantsTopics {

    @Bean
    KafkaAdmin.NewTopics grantsStreams(PublicTopics topics) {
        return topics.declare(Topic.GRANTS_CALLS, Topic.GRANTS_RANKINGS, Topic.GRANTS_AWARDS, Topic.GRANTS_PROJECTS);
    }
}
