package it.smartland.servers;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/**
 * The key that tests sign tokens with. All test JVMs of one checkout share it: making one takes a JVM that has just
 * started several seconds.
 */
final class TestIssuerKey {

    private TestIssuerKey() {}

    /** @param folder where it is kept, readable by its owner alone */
    static RSAKey in(Path folder) {
        Path file = folder.resolve("issuer.jwk");
        return Workspace.exclusively(folder.resolve("issuer.lock"), () -> Files.exists(file) ? read(file) : made(file));
    }

    private static RSAKey read(Path file) {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(file + " holds no key: delete it", e);
        }
    }

    private static RSAKey made(Path file) {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            Folders.writeSecret(file, key.toJSONString());
            return key;
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException("no key for tests can be made", e);
        }
    }
}
