package it.smartland.platform.topic;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gives an application with Kafka the names of its topics and groups. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass(KafkaAdmin.class)
@EnableConfigurationProperties(TopicNames.class)
@EnableScheduling
class TopicAutoConfiguration {

    @Bean
    PublicTopics publicTopics(TopicNames names) {
        return new PublicTopics(names);
    }

    @Bean
    @ConditionalOnBean(KafkaAdmin.class)
    @ConditionalOnProperty(name = "spring.kafka.admin.auto-create", matchIfMissing = true)
    TopicDeclaration topicDeclaration(KafkaAdmin admin) {
        return new TopicDeclaration(admin);
    }
}
