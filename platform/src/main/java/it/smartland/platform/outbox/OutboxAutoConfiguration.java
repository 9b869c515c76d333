package it.smartland.platform.outbox;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.platform.topic.TopicNames;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with a database and Kafka its outbox, and the relay that empties it. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean({DatabaseClient.class, KafkaTemplate.class})
@EnableConfigurationProperties(RelayProperties.class)
class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(DatabaseClient database, JsonMapper json, TopicNames topics, Wake wake, Clock clock) {
        return new Outbox(database, json, topics, wake, clock);
    }

    @Bean
    Wake wake() {
        return new Wake();
    }

    @Bean(destroyMethod = "dispose")
    Scheduler relayThread() {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "outbox-relay");
    }

    @Bean
    OutboxRelay outboxRelay(
            ConnectionFactory pool,
            KafkaTemplate<String, byte[]> kafka,
            @Qualifier("relayThread") Scheduler thread,
            DatabaseClient database,
            Wake wake,
            RelayProperties properties,
            @Value("${spring.application.name}") String service) {
        EventSender sender = new EventSender(kafka, "/api/" + service + "/v1", thread);
        return new OutboxRelay(pool, sender, new LastWords(database), wake, properties);
    }

    @Bean
    OutboxFigures outboxFigures(DatabaseClient database) {
        return new OutboxFigures(database);
    }
}
