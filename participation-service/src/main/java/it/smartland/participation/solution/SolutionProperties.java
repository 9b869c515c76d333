package it.smartland.participation.solution;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a slip may be mended.
 *
 * @param editWindow for so long after its publication a change of a solution's text is made in place; afterwards it is a
 *     version more, beside those before it
 */
@Validated
@ConfigurationProperties("smartland.solutions")
public record SolutionProperties(
        @NotNull @DefaultValue("15m") Duration editWindow) {}
