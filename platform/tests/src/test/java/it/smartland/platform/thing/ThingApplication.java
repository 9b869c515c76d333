package it.smartland.platform.thing;

import it.smartland.contracts.Topic;
import it.smartland.platform.topic.PublicTopics;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Things with a title, told to the others and copied back. */
@SpringBootApplication
public class ThingApplication {

    public static final Topic TOPIC = Topic.CATALOGUE_MEETINGS;

    /** Its own event loops: those that all instances of a JVM share would be closed with the first of them. */
    @Bean
    ReactorResourceFactory ownEventLoops() {
        ReactorResourceFactory loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false);
        return loops;
    }

    @Bean
    KafkaAdmin.NewTopics thingTopics(PublicTopics topics) {
        return topics.declare(TOPIC);
    }
}
