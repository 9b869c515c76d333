package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    private final TestTokens tokens = TestTokens.issuer();

    @Test
    void areSignedWithTheKeyThatTheIssuerPublishes() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.citizen("cittadino1").value());
        JWKSet published = JWKSet.load(URI.create(tokens.jwksUri()).toURL());
        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void carryTheRolesOfABodyInsideItsOrganizationOnly() throws Exception {
        JWTClaimsSet claims = claims(tokens.officer("016092"));
        assertThat(claims.getJSONObjectClaim("realm_access").get("roles"))
                .asInstanceOf(LIST)
                .contains("citizen")
                .doesNotContain("municipal-officer");
        assertThat(claims.getJSONObjectClaim("organization"))
                .isEqualTo(Map.of(
                        "016092",
                        Map.of(
                                "groups",
                                List.of("/municipal-officer"),
                                "realm_access",
                                Map.of("roles", List.of("municipal-officer")))));
    }

    @Test
    void nameTheSamePersonForTheSameUsername() throws Exception {
        assertThat(claims(tokens.citizen("anna")).getSubject())
                .isEqualTo(claims(tokens.citizen("anna")).getSubject())
                .isNotEqualTo(claims(tokens.citizen("berta")).getSubject());
    }

    @Test
    void canBeWrongInOnePoint() throws Exception {
        TestToken citizen = tokens.citizen("anna");
        assertThat(claims(citizen.expired()).getExpirationTime()).isBefore(Date.from(Instant.now()));
        assertThat(claims(citizen.withWrongAudience()).getAudience()).doesNotContain("smartland-api");
        assertThat(claims(citizen.withWrongIssuer()).getIssuer()).isNotEqualTo(tokens.issuerUri());
        assertThat(claims(citizen.withUnverifiedEmail()).getBooleanClaim("email_verified"))
                .isFalse();
        assertThat(claims(citizen).getBooleanClaim("email_verified")).isTrue();
    }

    private static JWTClaimsSet claims(TestToken token) throws Exception {
        return SignedJWT.parse(token.value()).getJWTClaimsSet();
    }
}
