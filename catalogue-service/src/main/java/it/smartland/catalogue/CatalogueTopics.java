package it.smartland.catalogue;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what the catalogue is published on. */
@Configuration
class CatalogueTopics {

    @Bean
    KafkaAdmin.NewTopics catalogueStreams(PublicTopics topics) {
        return topics.declare(Topic.CATALOGUE_PRACTICES, Topic.CATALOGUE_ADOPTIONS);
    }
}
