package it.smartland.participation.recount;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often all votes are recounted.
 *
 * @param every from the end of one whole recount to the beginning of the next
 */
@Validated
@ConfigurationProperties("smartland.recount")
record RecountProperties(@NotNull @DefaultValue("15m") Duration every) {}
