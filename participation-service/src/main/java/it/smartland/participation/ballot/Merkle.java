package it.smartland.participation.ballot;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is hashed after a byte 0, two nodes after a byte 1, so
 * that no node passes for a leaf.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, Merkle Hash Trees</a>
 */
final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    static byte[] leaf(byte[] line) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(line);
    }

    /**
     * The root over these hashes: of leaves, or of whole subtrees that all have the same number of leaves, a power of two,
     * but for the last, which may have fewer.
     */
    static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return Sha256.digest().digest();
        }
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int split = split(hashes.size());
        return node(root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
    }

    /** What stands beside the way from a hash up to the root, from below: the audit path of section 2.1.1. */
    static List<byte[]> path(int index, List<byte[]> hashes) {
        List<byte[]> path = new ArrayList<>();
        collect(index, hashes, path);
        return path;
    }

    private static void collect(int index, List<byte[]> hashes, List<byte[]> path) {
        if (hashes.size() <= 1) {
            return;
        }
        int split = split(hashes.size());
        List<byte[]> left = hashes.subList(0, split);
        List<byte[]> right = hashes.subList(split, hashes.size());
        if (index < split) {
            collect(index, left, path);
            path.add(root(right));
        } else {
            collect(index - split, right, path);
            path.add(root(left));
        }
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The largest power of two below a number greater than one. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
