package it.smartland.platform.security;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are trusted.
 *
 * @param issuer the realm's fixed public address, as its tokens name it
 * @param jwksUri where the realm's keys are fetched, by whatever address reaches it from here
 * @param audience what a token must be meant for
 */
@Validated
@ConfigurationProperties("smartland.security")
record SecurityProperties(
        @NotEmpty String issuer,
        URI jwksUri,
        @DefaultValue("smartland-api") String audience) {}
