package it.smartland.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import it.smartland.platform.problem.Outage;
import it.smartland.platform.topic.TopicNames;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.backoff.FixedBackOff;

/** Gives a service with a database and Kafka its inbox, and its listeners a place for what they cannot apply. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean({DatabaseClient.class, KafkaTemplate.class})
class InboxAutoConfiguration {

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(90);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    @Bean
    Inbox inbox(DatabaseClient database, TransactionalOperator transaction) {
        return new Inbox(database, transaction);
    }

    @Bean
    Projector projector(Inbox inbox, ObjectProvider<Outage> outages) {
        return new Projector(inbox, outages.orderedStream().toList());
    }

    @Bean
    NewTopic deadLetterTopic(TopicNames topics, @Value("${spring.application.name}") String service) {
        return TopicBuilder.name(topics.deadLettersOf(service))
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(DEAD_LETTERS_KEPT.toMillis()))
                .build();
    }

    @Bean
    DeadLetters deadLetters(
            KafkaTemplate<String, byte[]> kafka,
            TopicNames topics,
            @Value("${spring.application.name}") String service,
            MeterRegistry meters) {
        return new DeadLetters(kafka, topics.deadLettersOf(service), meters);
    }

    /** A poison event is set aside at once; everything else, an outage above all, is tried again for ever. */
    @Bean
    DefaultErrorHandler listenerErrors(DeadLetters deadLetters) {
        FixedBackOff forEver = new FixedBackOff(BETWEEN_TRIES.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, forEver);
        handler.addNotRetryableExceptions(PoisonEventException.class);
        return handler;
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            ConsumerFactory<String, byte[]> consumers,
            KafkaListenerEndpointRegistry listeners,
            ObjectProvider<HandedContainers> others,
            DeadLetters deadLetters,
            TopicNames topics,
            @Value("${spring.application.name}") String service) {
        return new DeadLettersEndpoint(new DeadLetterReplay(
                consumers,
                () -> Stream.concat(
                        listeners.getListenerContainers().stream(),
                        others.stream().flatMap(HandedContainers::containers)),
                deadLetters,
                topics.deadLettersOf(service),
                topics.group(service, "dead-letters")));
    }
}
