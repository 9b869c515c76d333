package it.smartland.observatory.territory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the reference facts come from.
 *
 * @param territories a CSV file as {@code reference/territories.csv}; another Province names its own
 */
@ConfigurationProperties("smartland.observatory.reference")
record ReferenceFiles(
        @DefaultValue("classpath:reference/territories.csv") Resource territories) {}
