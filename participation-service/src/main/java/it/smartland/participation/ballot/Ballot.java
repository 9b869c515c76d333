package it.smartland.participation.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The sealed count of a challenge.
 *
 * @param entries how many changes of votes its ledger has
 * @param root of the Merkle tree over their lines
 * @param head the first line of the published file: what is signed
 * @param key the public key under which it was signed, as X.509 SubjectPublicKeyInfo (RFC 8410)
 */
record Ballot(UUID challenge, Instant sealedAt, long entries, byte[] root, String head, byte[] signature, byte[] key) {

    static final String FORMAT = "smartland-ballot/1";

    /** The head in its one form: members in this order, no blank, results in the order of object, kind and value. */
    static String head(
            UUID challenge, Instant closedAt, Instant sealedAt, long entries, String root, List<Result> results) {
        return "{\"format\":\"%s\",\"challenge\":\"%s\",\"closedAt\":\"%s\",\"sealedAt\":\"%s\",\"entries\":%d,\"root\":\"%s\",\"results\":[%s]}"
                .formatted(
                        FORMAT,
                        challenge,
                        closedAt,
                        sealedAt,
                        entries,
                        root,
                        results.stream().map(Result::json).collect(Collectors.joining(",")));
    }
}
