package it.smartland.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Generous to a person, tight on signing in.
 *
 * @param requests per signed-in person, else per address
 * @param signIn per address, for each step of a login
 * @param callers how many callers are remembered at once
 * @param body the largest request body
 */
@Validated
@ConfigurationProperties("smartland.gateway.limits")
record LimitProperties(
        @NotNull @Valid Rate requests,
        @NotNull @Valid Rate signIn,
        @Positive @DefaultValue("100000") long callers,
        @NotNull @DefaultValue("20MB") DataSize body) {

    /** So many requests per period in the long run, with a reserve of {@code burst} at once. */
    record Rate(
            @Positive long refill,
            @NotNull Duration per,
            @Positive long burst) {}
}
