package it.smartland.participation.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is sent; where to, is said by {@code spring.mail}.
 *
 * @param from the sender that people see
 * @param patience how long a mail that was not taken waits; twice as long each time
 * @param attempts after which it is given up
 */
@Validated
@ConfigurationProperties("smartland.mail")
record MailProperties(
        @NotBlank @Email String from,
        @NotNull @DefaultValue("1m") Duration patience,
        @DefaultValue("8") int attempts) {}
