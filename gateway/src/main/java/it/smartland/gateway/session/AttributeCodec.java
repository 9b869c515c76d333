package it.smartland.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

/**
 * Session attributes as bytes: serialized by Java, then sealed with AES-GCM. What was not sealed with this key, or holds
 * a class that no session needs, is not read.
 */
final class AttributeCodec {

    private static final Logger log = LoggerFactory.getLogger(AttributeCodec.class);

    private static final ObjectInputFilter EXPECTED = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=40",
            "maxrefs=5000",
            "maxbytes=200000",
            "java.lang.*",
            "java.net.URI",
            "java.net.URL",
            "java.time.*",
            "java.util.*",
            "org.springframework.security.authentication.*",
            "org.springframework.security.core.**",
            "org.springframework.security.oauth2.**",
            "it.smartland.gateway.**",
            "!*"));

    private static final String SALT = HexFormat.of().formatHex("smartland-session".getBytes(StandardCharsets.UTF_8));

    private final BytesEncryptor seal;

    AttributeCodec(String key) {
        seal = Encryptors.stronger(key, SALT);
    }

    byte[] encode(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("not serializable: " + value.getClass(), e);
        }
        return seal.encrypt(bytes.toByteArray());
    }

    /** The value, or nothing if these bytes are of another key or of an earlier form. */
    Optional<Object> decode(byte[] sealed) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(seal.decrypt(sealed)))) {
            in.setObjectInputFilter(EXPECTED);
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException | IllegalStateException | IllegalArgumentException e) {
            log.info("A stored session cannot be read and is ignored: {}", e.toString());
            return Optional.empty();
        }
    }
}
