package it.smartland.servers;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;

/**
 * An issuer of access tokens in the very shape of the suite's Keycloak realm, with its key on a loopback address; for
 * tests of one service, which need no login. There is one issuer in each test JVM.
 */
public final class TestTokens {

    /** The Province of Bergamo, among the bodies. */
    public static final String PROVINCE = "p_bg";

    private static final TestTokens ISSUER = new TestTokens();

    private final RSAKey key;
    private final String issuerUri;

    private TestTokens() {
        key = TestIssuerKey.in(Workspace.folder().resolve("test"));
        String realm = "/realms/smartland";
        String keys = new JWKSet(key.toPublicJWK()).toString();
        issuerUri = LoopbackDocument.serve(realm + "/protocol/openid-connect/certs", keys) + realm;
    }

    public static TestTokens issuer() {
        return ISSUER;
    }

    public String issuerUri() {
        return issuerUri;
    }

    /** Where the public key is found. */
    public String jwksUri() {
        return issuerUri + "/protocol/openid-connect/certs";
    }

    /** Somebody with an account and a verified e-mail address; the same person for the same name. */
    public TestToken citizen(String username) {
        return TestToken.of(key, issuerUri, username, List.of("citizen"));
    }

    /** A municipal officer, signed in for that body. */
    public TestToken officer(String body) {
        return citizen("officer-" + body).in(body, "municipal-officer");
    }

    /** A provincial officer, signed in for the Province. */
    public TestToken provincialOfficer() {
        return citizen("provincial-officer").in(PROVINCE, "provincial-officer");
    }

    /** An evaluator who belongs to no body. */
    public TestToken evaluator() {
        return TestToken.of(key, issuerUri, "evaluator", List.of("citizen", "evaluator"));
    }

    /** An evaluator who belongs to that body. */
    public TestToken evaluator(String body) {
        return citizen("evaluator-" + body).in(body, "evaluator");
    }

    public TestToken administrator() {
        return TestToken.of(key, issuerUri, "administrator", List.of("citizen", "administrator"));
    }

    /** A citizen who belongs to a firm or an association, known by its fiscal code, with no office in it. */
    public TestToken memberOf(String fiscalCode) {
        return citizen("member-" + fiscalCode).in(fiscalCode);
    }
}
