package it.smartland.gateway.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long sessions live, and what their rows are sealed with.
 *
 * @param key any secret text; another one makes every stored session unreadable, so that people sign in again
 * @param signedIn idle time after which a signed-in session ends; no longer than Keycloak's own
 * @param anonymous idle time of a session that only holds a login under way
 */
@Validated
@ConfigurationProperties("smartland.gateway.session")
record SessionProperties(
        @NotBlank String key,
        @NotNull @DefaultValue("1h") Duration signedIn,
        @NotNull @DefaultValue("10m") Duration anonymous) {}
