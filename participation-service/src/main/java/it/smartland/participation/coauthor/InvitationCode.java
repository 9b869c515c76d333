package it.smartland.participation.coauthor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What lets somebody join: 128 random bits, shown once to who invites and kept as a hash. */
record InvitationCode(String code) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static InvitationCode fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
