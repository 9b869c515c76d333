package it.smartland.participation.moderation;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When reports alone hide an object.
 *
 * @param hideAfter so many people must have reported it since moderators last decided about it
 */
@Validated
@ConfigurationProperties("smartland.moderation")
record ModerationProperties(@Positive @DefaultValue("3") int hideAfter) {}
