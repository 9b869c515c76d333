package it.smartland.gateway.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What a session holds of Keycloak's answer: the tokens alone, not the client they were given to. */
record Tokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) implements Serializable {

    static final String ATTRIBUTE = Tokens.class.getName();

    /** A token about to expire would do so on its way. */
    private static final Duration TRAVEL = Duration.ofSeconds(15);

    boolean areFresh(Instant now) {
        Instant expiry = access.getExpiresAt();
        return expiry != null && now.plus(TRAVEL).isBefore(expiry);
    }
}
