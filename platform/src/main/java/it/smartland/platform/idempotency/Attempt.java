package it.smartland.platform.idempotency;

import it.smartland.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One try of an act that is to happen once.
 *
 * @param scope whose key it is, and of which operation
 * @param fingerprint SHA-256 of what was sent
 */
record Attempt(Scope scope, String fingerprint) {

    /** The same key of another person, or on another path, is another key. */
    record Scope(String principal, String method, String path, String key) {}

    static String fingerprint(String query, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(query.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    void requireSame(String other) {
        if (!fingerprint.equals(other)) {
            throw ProblemException.conflict("idempotency-key-reused");
        }
    }
}
