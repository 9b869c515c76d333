package it.smartland.participation.notice;

import it.smartland.participation.person.VoterKeys;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The links by which one ends all mail without a login. Each names a subscription and bears a signature, so that nobody
 * can make one up; it tells nothing of the person.
 */
@Component
class UnsubscribeLinks {

    private static final String PURPOSE = "unsubscribe";

    private final VoterKeys keys;
    private final URI portal;

    UnsubscribeLinks(VoterKeys keys, @Value("${smartland.public-url}") URI portal) {
        this.keys = keys;
        this.portal = portal;
    }

    /** A page that asks, and that mail programs post to (RFC 8058). */
    URI to(UUID unsubscribe) {
        return portal.resolve("/notifiche/disiscrizione/" + unsubscribe + "." + signature(unsubscribe));
    }

    /** What a token names; empty where it was not made here. */
    Optional<UUID> read(String token) {
        String[] parts = token.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(parts[0]);
        return MessageDigest.isEqual(bytes(signature(id)), bytes(parts[1])) ? Optional.of(id) : Optional.empty();
    }

    private String signature(UUID id) {
        return keys.signature(PURPOSE, id.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
