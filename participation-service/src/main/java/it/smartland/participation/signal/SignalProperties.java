package it.smartland.participation.signal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When somebody should look, and how long it is known where votes came from.
 *
 * @param people so many different people who voted for one solution from one address and device
 * @param kept for so long the hashes of addresses and devices are kept
 */
@Validated
@ConfigurationProperties("smartland.signals")
record SignalProperties(
        @Min(2) @DefaultValue("5") int people,
        @NotNull @DefaultValue("72h") Duration kept) {}
