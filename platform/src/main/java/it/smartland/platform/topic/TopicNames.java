package it.smartland.platform.topic;

import it.smartland.contracts.Topic;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What topics and groups are called on this installation's broker.
 *
 * @param prefix before every public topic; other bodies may read what lies under it
 * @param deadLetterPrefix before every dead-letter topic; it lies outside {@code prefix}, for what is in there is raw
 * @param groupPrefix before every consumer group of the suite
 */
@Validated
@ConfigurationProperties("smartland.topics")
public record TopicNames(
        @NotEmpty @DefaultValue("smartland.") String prefix,
        @NotEmpty @DefaultValue("smartland-dead.") String deadLetterPrefix,
        @NotEmpty @DefaultValue("smartland.") String groupPrefix) {

    public String of(Topic topic) {
        return topic.named(prefix);
    }

    /** Where a service leaves the events it cannot apply. */
    public String deadLettersOf(String service) {
        return deadLetterPrefix + service + ".v1";
    }

    /** A service's consumer group; one that reads for several purposes has one group for each. */
    public String group(String service, String purpose) {
        return groupPrefix + service + "." + purpose;
    }
}
