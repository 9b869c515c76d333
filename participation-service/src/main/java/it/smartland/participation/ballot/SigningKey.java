package it.smartland.participation.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import org.springframework.stereotype.Component;

/** Signs with Ed25519 (RFC 8032), under a key that is made of a configured secret: the same secret is the same key. */
@Component
class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    SigningKey(BallotProperties properties) {
        try {
            byte[] seed = Sha256.digest()
                    .digest(("smartland ballot signing key|" + properties.key()).getBytes(StandardCharsets.UTF_8));
            pair = pairOf(seed);
            requireThatItVerifiesItself();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key signed when the service started", e);
        }
    }

    /** The public key, as X.509 SubjectPublicKeyInfo (RFC 8410). */
    byte[] published() {
        return pair.getPublic().getEncoded();
    }

    // The platform makes a public key only together with a private one, whose 32 bytes it takes from the randomness.
    private static KeyPair pairOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair();
    }

    private void requireThatItVerifiesItself() throws GeneralSecurityException {
        byte[] message = published();
        Signature check = Signature.getInstance(ALGORITHM);
        check.initVerify(pair.getPublic());
        check.update(message);
        if (!check.verify(sign(message))) {
            throw new IllegalStateException("The signing key does not verify what it signs");
        }
    }

    /** Randomness that is known beforehand. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("An Ed25519 key is made of 32 bytes, not " + bytes.length);
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
