package it.smartland.participation.ballot;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The sealed count of a challenge, as readers see it.
 *
 * @param entries how many changes of votes the file has
 * @param root of the Merkle tree over their lines, hexadecimal
 * @param head the first line of the file, character by character what is signed
 * @param headHash its SHA-256, hexadecimal
 * @param signature Ed25519 of the head, Base64
 * @param key the public key, Base64 of its SubjectPublicKeyInfo
 */
record BallotView(
        UUID challenge,
        Instant sealedAt,
        long entries,
        String root,
        String head,
        String headHash,
        String signature,
        String key) {

    static BallotView of(Ballot ballot) {
        return new BallotView(
                ballot.challenge(),
                ballot.sealedAt(),
                ballot.entries(),
                HexFormat.of().formatHex(ballot.root()),
                ballot.head(),
                Sha256.of(ballot.head()),
                Base64.getEncoder().encodeToString(ballot.signature()),
                Base64.getEncoder().encodeToString(ballot.key()));
    }

    /** The second line of the file. */
    String signatureLine() {
        return "{\"signature\":\"%s\",\"key\":\"%s\"}".formatted(signature, key);
    }
}
