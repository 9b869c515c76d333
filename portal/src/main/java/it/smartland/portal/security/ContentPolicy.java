package it.smartland.portal.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a page may load, embed and send to: this site alone. The one exception is where signing out is forwarded to,
 * since browsers hold the redirects of a form to the same rule.
 *
 * @param issuer address of the realm
 */
@ConfigurationProperties("smartland.security")
record ContentPolicy(URI issuer) {

    String directives() {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority(),
                "frame-ancestors 'none'");
    }
}
