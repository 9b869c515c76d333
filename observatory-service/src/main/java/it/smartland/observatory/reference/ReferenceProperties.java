package it.smartland.observatory.reference;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the reference facts come from; another Province names its own files.
 *
 * @param territories a CSV file as {@code reference/territories.csv}
 * @param indicators a CSV file as {@code reference/indicators.csv}
 * @param observations a CSV file of a column {@code territory}, a column {@code period} and one for each indicator
 */
@ConfigurationProperties("smartland.observatory.reference")
record ReferenceProperties(
        @DefaultValue("classpath:reference/territories.csv") Resource territories,
        @DefaultValue("classpath:reference/indicators.csv") Resource indicators,

        @DefaultValue("classpath:reference/observations.csv")
        Resource observations) {}
