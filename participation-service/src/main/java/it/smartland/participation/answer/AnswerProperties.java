package it.smartland.participation.answer;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a body may take to answer.
 *
 * @param within from the instant at which a solution has the supports that its challenge asks for; from the close where the
 *     challenge hides them until then
 */
@Validated
@ConfigurationProperties("smartland.answers")
record AnswerProperties(@NotNull @DefaultValue("30d") Duration within) {}
