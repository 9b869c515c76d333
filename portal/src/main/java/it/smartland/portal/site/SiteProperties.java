package it.smartland.portal.site;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The one place that says which sections have pages.
 *
 * @param sections path of each section that exists; a section without one is not shown, so that no link is dead
 */
@Validated
@ConfigurationProperties("smartland.portal")
record SiteProperties(@NotNull Map<Section, @Pattern(regexp = "/.*") String> sections) {}
