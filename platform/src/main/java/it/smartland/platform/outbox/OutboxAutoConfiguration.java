package it.smartland.platform.outbox;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.platform.topic.TopicNames;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with a database and Kafka its outbox. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@EnableConfigurationProperties(TopicNames.class)
class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnBean(DatabaseClient.class)
    Outbox outbox(DatabaseClient database, JsonMapper json, TopicNames topics, Wake wake, Clock clock) {
        return new Outbox(database, json, topics, wake, clock);
    }

    @Bean
    Wake wake() {
        return new Wake();
    }
}
