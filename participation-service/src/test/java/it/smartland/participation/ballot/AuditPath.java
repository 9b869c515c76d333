package it.smartland.participation.ballot;

import java.security.MessageDigest;
import java.util.List;

/** Walks up from a leaf as RFC 9162, section 2.1.3.2, has a verifier do it. */
final class AuditPath {

    private AuditPath() {}

    static byte[] root(long index, long leaves, byte[] leaf, List<byte[]> path) {
        long node = index;
        long last = leaves - 1;
        byte[] hash = leaf;
        for (byte[] beside : path) {
            if (node % 2 == 1 || node == last) {
                hash = node(beside, hash);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                hash = node(hash, beside);
            }
            node /= 2;
            last /= 2;
        }
        return hash;
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
