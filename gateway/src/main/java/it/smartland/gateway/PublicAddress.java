package it.smartland.gateway;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where browsers find the suite. One fixed address, so that nothing is ever derived from a request's Host header.
 *
 * @param publicUrl scheme, host and port, without a path
 */
@Validated
@ConfigurationProperties("smartland.gateway")
public record PublicAddress(@NotNull URI publicUrl) {

    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The value of the Origin header of the suite's own pages. */
    public String origin() {
        return publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    public URI at(String path) {
        return URI.create(origin() + path);
    }
}
