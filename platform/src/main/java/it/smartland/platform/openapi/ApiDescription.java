package it.smartland.platform.openapi;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a service says of its API in {@code application.yaml}.
 *
 * @param path what every path of the API begins with, {@code /api/<service>/v1}
 * @param summary one sentence for catalogues of APIs
 * @param terms on what terms it may be used
 */
@Validated
@ConfigurationProperties("smartland.api")
record ApiDescription(
        @NotEmpty String path,
        @NotEmpty String title,
        @NotEmpty String summary,
        @NotEmpty String description,
        @DefaultValue("https://www.provincia.bergamo.it") URI terms,
        @DefaultValue Contact contact) {

    /** Whom its users ask. */
    record Contact(
            @DefaultValue("Provincia di Bergamo, Servizio Sviluppo")
            String name,

            @DefaultValue("https://www.provincia.bergamo.it")
            URI url) {}
}
