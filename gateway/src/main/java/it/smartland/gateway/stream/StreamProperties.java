package it.smartland.gateway.stream;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much the live stream may hold.
 *
 * @param kafka how the broker is reached, in Kafka's own property names
 * @param heartbeat a reader hears something at least so often; one that takes nothing for four times as long is ended
 * @param readers how many at once
 * @param catchUps how many of them at once may read from the broker what this node no longer remembers
 * @param events how many of the last events this node remembers, for all readers together
 * @param memory how much these may weigh
 */
@Validated
@ConfigurationProperties("smartland.gateway.stream")
record StreamProperties(
        @NotEmpty Map<String, String> kafka,
        @NotNull @DefaultValue("15s") Duration heartbeat,
        @Positive @DefaultValue("1000") int readers,
        @Positive @DefaultValue("4") int catchUps,
        @Positive @DefaultValue("8192") int events,
        @NotNull @DefaultValue("16MB") DataSize memory) {}
