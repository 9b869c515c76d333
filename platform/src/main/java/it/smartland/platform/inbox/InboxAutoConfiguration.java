package it.smartland.platform.inbox;

import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Gives a service with a database and Kafka its inbox. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
class InboxAutoConfiguration {

    @Bean
    @ConditionalOnBean({DatabaseClient.class, TransactionalOperator.class})
    Inbox inbox(DatabaseClient database, TransactionalOperator transaction) {
        return new Inbox(database, transaction);
    }
}
