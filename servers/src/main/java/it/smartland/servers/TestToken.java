package it.smartland.servers;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One person's access token; each method gives another token that differs in one point. */
public final class TestToken {

    private static final Duration LIFE = Duration.ofHours(1);

    /** Signed tokens by what they say: signing costs more than all else that most requests of tests do. */
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private static final List<String> EVERYBODYS_ROLES =
            List.of("offline_access", "uma_authorization", "default-roles-smartland");

    private final RSAKey key;
    private final Map<String, Object> claims;
    private final List<String> roles;
    private final Map<String, List<String>> rolesInBodies;

    private TestToken(
            RSAKey key, Map<String, Object> claims, List<String> roles, Map<String, List<String>> rolesInBodies) {
        this.key = key;
        this.claims = claims;
        this.roles = roles;
        this.rolesInBodies = rolesInBodies;
    }

    static TestToken of(RSAKey key, String issuer, String username, List<String> roles) {
        return new TestToken(key, personalClaims(issuer, username), roles, Map.of());
    }

    /** With a realm role more. */
    public TestToken withRole(String role) {
        List<String> more = Stream.concat(roles.stream(), Stream.of(role)).toList();
        return new TestToken(key, claims, more, rolesInBodies);
    }

    /** Signed in for that body as well, with these roles in it. */
    public TestToken in(String body, String... rolesThere) {
        Map<String, List<String>> more = new LinkedHashMap<>(rolesInBodies);
        more.put(body, List.of(rolesThere));
        return new TestToken(key, claims, roles, more);
    }

    /** With a fiscal number, as a login by SPID or CIE brings one: {@code TINIT-} and the fiscal code. */
    public TestToken withFiscalNumber(String fiscalNumber) {
        return with("fiscal_number", fiscalNumber);
    }

    /** With that display name. */
    public TestToken named(String givenName, String familyName) {
        return with("given_name", givenName).with("family_name", familyName).with("name", givenName + " " + familyName);
    }

    public TestToken withUnverifiedEmail() {
        return with("email_verified", false);
    }

    public TestToken expired() {
        return with("exp", Instant.now().minus(LIFE).getEpochSecond());
    }

    /** Meant for another service. */
    public TestToken withWrongAudience() {
        return with("aud", "account");
    }

    /** From another realm, though signed with the right key. */
    public TestToken withWrongIssuer() {
        return with("iss", "http://127.0.0.1/realms/other");
    }

    /** The person's id in the realm. */
    public String subject() {
        return text("sub");
    }

    public String username() {
        return text("preferred_username");
    }

    public String email() {
        return text("email");
    }

    /** The signed token, valid for an hour since it was first asked for; the same for the same person and office. */
    public String value() {
        return SIGNED.computeIfAbsent(List.of(key, claims, roles, rolesInBodies), asked -> sign());
    }

    private String sign() {
        try {
            Instant now = Instant.now();
            Map<String, Object> signed = new LinkedHashMap<>(claims);
            signed.putIfAbsent("exp", now.plus(LIFE).getEpochSecond());
            signed.put("iat", now.getEpochSecond());
            signed.put("jti", UUID.randomUUID().toString());
            signed.put(
                    "realm_access",
                    Map.of(
                            "roles",
                            Stream.concat(roles.stream(), EVERYBODYS_ROLES.stream())
                                    .toList()));
            signed.put("organization", organization());
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claimsSet(signed));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the test key does not sign", e);
        }
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + value();
    }

    private TestToken with(String claim, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return new TestToken(key, changed, roles, rolesInBodies);
    }

    private String text(String claim) {
        return String.valueOf(claims.get(claim));
    }

    private Map<String, Object> organization() {
        Map<String, Object> bodies = new LinkedHashMap<>();
        rolesInBodies.forEach((body, held) -> bodies.put(
                body,
                Map.of(
                        "groups", held.stream().map(role -> "/" + role).toList(),
                        "realm_access", Map.of("roles", held))));
        return bodies;
    }

    private static JWTClaimsSet claimsSet(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> set.claim(name, isInstant(name) ? Date.from(instant(value)) : value));
        return set.build();
    }

    private static boolean isInstant(String claim) {
        return claim.equals("exp") || claim.equals("iat");
    }

    private static Instant instant(Object seconds) {
        return Instant.ofEpochSecond((Long) seconds);
    }

    private static Map<String, Object> personalClaims(String issuer, String username) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", List.of("smartland-api", "account"));
        claims.put("sub", idOf(username));
        claims.put("typ", "Bearer");
        claims.put("azp", "smartland-portal");
        claims.put("sid", idOf("session of " + username));
        claims.put("acr", "1");
        claims.put("resource_access", Map.of("account", Map.of("roles", List.of("manage-account", "view-profile"))));
        claims.put("scope", "openid profile email organization");
        claims.put("preferred_username", username);
        claims.put("given_name", username);
        claims.put("family_name", "Prova");
        claims.put("name", username + " Prova");
        claims.put("email", username + "@example.org");
        claims.put("email_verified", true);
        return claims;
    }

    private static String idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
