package it.smartland.portal.site;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The one place that says which sections have pages.
 *
 * @param sections paths of each section that exists, that of its first page first; one without any is not shown, so that
 *     no link is dead
 */
@Validated
@ConfigurationProperties("smartland.portal")
record SiteProperties(@NotNull Map<Section, @NotEmpty List<@Pattern(regexp = "/.*") String>> sections) {}
