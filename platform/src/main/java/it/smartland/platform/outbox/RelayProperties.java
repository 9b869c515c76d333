package it.smartland.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param poll how long a committed event waits at most when its wake got lost
 * @param page how many events are sent before any is marked
 * @param patience how long the database may take for one step before the relay starts anew
 */
@ConfigurationProperties("smartland.outbox")
record RelayProperties(
        @DefaultValue("200ms") Duration poll,
        @DefaultValue("500") int page,
        @DefaultValue("10s") Duration patience) {}
