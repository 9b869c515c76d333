package it.smartland.observatory.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of imports.
 *
 * @param maxSize of one file
 */
@ConfigurationProperties("smartland.imports")
record ImportProperties(@DefaultValue("256MB") DataSize maxSize) {}
