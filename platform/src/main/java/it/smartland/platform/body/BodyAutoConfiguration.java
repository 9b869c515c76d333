package it.smartland.platform.body;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.projection.Projection;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Gives a service with a database and Kafka the names and populations of bodies. */
@AutoConfiguration(afterName = "it.smartland.platform.inbox.InboxAutoConfiguration")
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean(Projector.class)
class BodyAutoConfiguration {

    @Bean
    Bodies bodies(DatabaseClient db) {
        return new Bodies(db);
    }

    @Bean
    Projection<TerritoryState> territoryProjection(DatabaseClient db) {
        return Projection.of(
                "territories",
                Topic.OBSERVATORY_TERRITORIES,
                TerritoryState.class,
                new TerritoryProjection(db)::apply,
                "platform.territory",
                "platform.governing_body");
    }
}
