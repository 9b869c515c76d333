package it.smartland.contracts.participation;

import java.time.Instant;
import java.util.UUID;

/**
 * The sealed count of a closed challenge. Whoever keeps this event can prove later that the published file is not the one
 * that was signed, if it is not.
 *
 * @param id of the challenge
 * @param entries how many changes of votes its ledger has
 * @param root of the Merkle tree over their lines (RFC 6962, SHA-256), hexadecimal
 * @param headHash SHA-256 of the first line of the published file, which holds the root and the results, hexadecimal
 * @param signature Ed25519 of that line, Base64
 * @param key the public key, Base64 of its SubjectPublicKeyInfo
 */
public record BallotState(
        UUID id,
        Instant closedAt,
        Instant sealedAt,
        long entries,
        String root,
        String headHash,
        String signature,
        String key) {}
