package it.smartland.participation.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How counts are proved.
 *
 * @param key secret from which the signing key is made; another one makes another public key, to be published anew
 * @param after from the close to the sealing: longer than a vote that came in time may wait for a connection
 */
@Validated
@ConfigurationProperties("smartland.ballot")
record BallotProperties(
        @NotNull @Size(min = 16) String key,
        @NotNull @DefaultValue("15s") Duration after) {}
