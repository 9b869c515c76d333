package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The sealed count of a challenge.
 *
 * @param entries how many changes of votes it has
 * @param root of the Merkle tree over them, hexadecimal
 * @param signature Ed25519, Base64
 * @param key the public key, Base64
 */
public record Ballot(UUID challenge, Instant sealedAt, long entries, String root, String signature, String key) {

    /**
     * The reader's own votes in it.
     *
     * @param voter the reader in this ballot
     */
    public record Own(String voter, List<Receipt> receipts) {}

    /**
     * One line of the file.
     *
     * @param index how many votes come before it
     * @param leaf its hash
     * @param path the hashes that lead from it to the root
     */
    public record Receipt(long index, String line, String leaf, List<String> path) {}
}
