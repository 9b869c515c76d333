package it.smartland.gateway.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The realm that people sign in to.
 *
 * @param issuer the realm's one public address, which browsers are sent to and tokens name
 * @param internalUrl Keycloak's base address for the gateway's own calls
 * @param clientSecret of the client {@code smartland-portal}
 * @param timeout for each call to Keycloak
 */
@Validated
@ConfigurationProperties("smartland.gateway.identity")
record IdentityProperties(
        @NotNull URI issuer,
        @NotNull URI internalUrl,
        @NotBlank String clientSecret,
        @NotNull @DefaultValue("5s") Duration timeout) {

    String publicEndpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    String internalEndpoint(String name) {
        return internalUrl.resolve(issuer.getPath()) + "/protocol/openid-connect/" + name;
    }
}
