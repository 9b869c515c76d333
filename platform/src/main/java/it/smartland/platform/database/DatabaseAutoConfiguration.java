package it.smartland.platform.database;

import io.r2dbc.spi.ConnectionFactory;
import it.smartland.platform.problem.Outage;
import it.smartland.platform.row.Lists;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.TransactionException;

/** Tells an outage of the database as such, and migrates the platform's tables before the service's. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        afterName = "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration")
@ConditionalOnClass({ConnectionFactory.class, TransactionException.class})
class DatabaseAutoConfiguration {

    @Bean
    Outage databaseOutage() {
        return new DatabaseOutage();
    }

    /** Only a service that keeps events has the platform's tables; the gateway has a database of another kind. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            value = {Flyway.class, FlywayMigrationStrategy.class},
            name = "org.springframework.kafka.core.KafkaTemplate")
    @EnableConfigurationProperties(Retention.class)
    static class Tables {

        @Bean
        @ConditionalOnBean(DatabaseClient.class)
        Purge purge(DatabaseClient database, Retention retention) {
            return new Purge(database, retention);
        }

        @Bean
        @ConditionalOnBean(DatabaseClient.class)
        Lists lists(DatabaseClient database) {
            return new Lists(database);
        }

        @Bean
        PlatformFirst platformFirst() {
            return new PlatformFirst();
        }
    }
}
