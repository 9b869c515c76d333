package it.smartland.platform.lineage;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.contracts.LineageState;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.projection.Projection;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Gives a service with a database and Kafka the lineage of the whole suite. */
@AutoConfiguration(afterName = "it.smartland.platform.inbox.InboxAutoConfiguration")
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean(Projector.class)
class LineageAutoConfiguration {

    @Bean
    Projection<LineageState> lineageProjection(DatabaseClient database) {
        return new Projection<>(
                "lineage",
                LineageTopics.STATES,
                new LineageGraph(database)::put,
                List.of("platform.lineage_edge", "platform.lineage_node"));
    }

    @Bean
    Lineages lineages(DatabaseClient database) {
        return new Lineages(database);
    }
}
