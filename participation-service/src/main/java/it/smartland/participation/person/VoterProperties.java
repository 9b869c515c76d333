package it.smartland.participation.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How voters are told apart.
 *
 * @param key secret of the keyed hash; another key makes everybody a new voter, so it never changes
 */
@Validated
@ConfigurationProperties("smartland.voters")
record VoterProperties(@NotNull @Size(min = 16) String key) {}
