package it.smartland.gateway.route;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The applications behind the gateway.
 *
 * @param portal base address of the web client
 * @param services base address of each service by its name in the path, {@code /api/<name>/**}; blank where a service
 *     does not run
 * @param breaker when an application is left alone for a while
 */
@Validated
@ConfigurationProperties("smartland.gateway.applications")
public record Applications(
        @NotNull URI portal,
        Map<String, String> services,
        @DefaultValue Breaker breaker) {

    /**
     * @param calls of how many of the last calls the failures are counted
     * @param failures percentage of failed calls at which the application is left alone
     * @param pause for so long
     */
    public record Breaker(
            @Positive @DefaultValue("20") int calls,
            @Positive @DefaultValue("50") int failures,
            @NotNull @DefaultValue("5s") Duration pause) {}

    /** The services that run, and the portal, by name. */
    public Map<String, URI> running() {
        Map<String, URI> running = new TreeMap<>();
        services.forEach((name, url) -> {
            if (!url.isBlank()) {
                running.put(name, URI.create(url));
            }
        });
        running.put("portal", portal);
        return running;
    }
}
