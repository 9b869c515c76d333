package it.smartland.participation;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares what participation is published on. */
@Configuration
class ParticipationTopics {

    @Bean
    KafkaAdmin.NewTopics participationStreams(PublicTopics topics) {
        return topics.declare(
                Topic.PARTICIPATION_CHALLENGES,
                Topic.PARTICIPATION_SOLUTIONS,
                Topic.PARTICIPATION_OPINIONS,
                Topic.PARTICIPATION_BALLOTS,
                Topic.PARTICIPATION_OFFICIAL_ANSWERS);
    }
}
