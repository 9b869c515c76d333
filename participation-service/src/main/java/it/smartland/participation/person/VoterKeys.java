package it.smartland.participation.person;

import it.smartland.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes one person one voter: the same verified identity (fiscal number, else verified e-mail) has the same key, under
 * whatever account and however often it registers.
 */
@Component
public final class VoterKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    VoterKeys(VoterProperties properties) {
        this.secret = new SecretKeySpec(properties.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Empty for a caller whose identity nobody verified. */
    public Optional<VoterKey> of(Caller caller) {
        return Optional.ofNullable(caller.voterIdentity()).map(this::keyOf);
    }

    /**
     * The voter in the published ballot of a challenge, hexadecimal: the same in all of it, another in every other, so that
     * nobody follows a person from one to the next.
     */
    public String inBallot(UUID challenge, VoterKey voter) {
        String place = "ballot|" + challenge + "|" + HexFormat.of().formatHex(voter.hash());
        return HexFormat.of().formatHex(hash(place));
    }

    /** Proves later that this service made something: an HMAC under the same secret, apart from everything else by its purpose. */
    public String signature(String purpose, String text) {
        return HexFormat.of().formatHex(hash(purpose + "|" + text));
    }

    /** Where a vote came from, told apart from others of the same day and of no other. */
    public byte[] ofOrigin(LocalDate day, String kind, String origin) {
        return hash("origin|" + day + "|" + kind + "|" + origin);
    }

    private VoterKey keyOf(String identity) {
        return VoterKey.of(hash(identity));
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
