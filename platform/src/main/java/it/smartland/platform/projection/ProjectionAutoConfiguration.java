package it.smartland.platform.projection;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.contracts.Topic;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.topic.PublicTopics;
import it.smartland.platform.topic.TopicNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Makes the projections of a service listen, and gives its operator a hand on them. */
@AutoConfiguration(afterName = "it.smartland.platform.inbox.InboxAutoConfiguration")
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean(Projector.class)
class ProjectionAutoConfiguration {

    /** Declared by whoever hears them too: a listener hears nothing of a topic that is made after it has begun, for a while. */
    @Bean
    KafkaAdmin.NewTopics heardTopics(ObjectProvider<Projection<?>> projections, PublicTopics topics) {
        return topics.declare(projections.stream()
                .flatMap(projection -> projection.states().keySet().stream())
                .distinct()
                .toArray(Topic[]::new));
    }

    @Bean
    Generations projectionGenerations(DatabaseClient database, TransactionalOperator transaction, JsonMapper json) {
        return new Generations(database, transaction, json);
    }

    @Bean
    @SuppressWarnings("unchecked")
    Projections projections(
            ObjectProvider<Projection<?>> projections,
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            Projector projector,
            Generations generations,
            TopicNames names,
            @Value("${spring.application.name}") String service) {
        return new Projections(
                projections.orderedStream(),
                (ConcurrentKafkaListenerContainerFactory<String, byte[]>) containers,
                projector,
                generations,
                names,
                service);
    }

    @Bean
    Rebuild projectionRebuild(Projections projections, Generations generations, KafkaAdmin admin) {
        return new Rebuild(projections, generations, new Offsets(admin));
    }

    @Bean
    ProjectionsEndpoint projectionsEndpoint(Rebuild rebuild) {
        return new ProjectionsEndpoint(rebuild);
    }
}
