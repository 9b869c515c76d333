package it.smartland.platform.idempotency;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.platform.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Lets clients of a service with a database and Kafka retry a POST safely. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, KafkaTemplate.class})
@ConditionalOnBean({DatabaseClient.class, ReactiveTransactionManager.class, KafkaTemplate.class})
class IdempotencyAutoConfiguration {

    @Bean
    IdempotencyFilter idempotencyFilter(
            DatabaseClient database,
            JsonMapper json,
            Problems problems,
            ReactiveTransactionManager transactions,
            ServerCodecConfigurer codecs) {
        return new IdempotencyFilter(
                new OnceOnly(new FirstAnswers(database, json), problems, transactions), codecs.getReaders());
    }
}
