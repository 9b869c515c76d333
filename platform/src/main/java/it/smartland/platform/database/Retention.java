package it.smartland.platform.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the platform's rows are kept.
 *
 * @param published events that have been sent, for an operator to look at
 * @param inbox ids of events applied: longer than Kafka may redeliver them; a projection's version guards it after that
 * @param answers first answers to a POST with an Idempotency-Key
 */
@ConfigurationProperties("smartland.retention")
record Retention(
        @DefaultValue("7d") Duration published,
        @DefaultValue("30d") Duration inbox,
        @DefaultValue("24h") Duration answers) {}
