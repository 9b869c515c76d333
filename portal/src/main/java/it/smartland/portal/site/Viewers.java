package it.smartland.portal.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Reads the person from the token the gateway relays. */
@Component
final class Viewers {

    private final Bodies bodies;

    Viewers(Bodies bodies) {
        this.bodies = bodies;
    }

    Viewer of(JwtAuthenticationToken authentication) {
        Jwt token = authentication.getToken();
        String name = token.getClaimAsString("name");
        return new Viewer(name == null ? authentication.getName() : name, body(token));
    }

    /** A token that names several bodies acts for none of them. */
    private @Nullable String body(Jwt token) {
        Map<String, Object> organizations = token.getClaimAsMap("organization");
        if (organizations == null || organizations.size() != 1) {
            return null;
        }
        String code = organizations.keySet().iterator().next();
        String name = bodies.name(code);
        return name == null ? code : name;
    }
}
