package it.smartland.observatory.profile;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What makes territories alike, beside how many people live there and how closely.
 *
 * @param indicators whose latest values count
 */
@ConfigurationProperties("smartland.observatory.peers")
record PeerProperties(
        @DefaultValue({"mean-income", "service-level"}) List<String> indicators) {}
