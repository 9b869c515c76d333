package it.smartland.local.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root of the Merkle tree of RFC 6962, section 2.1, over leaves that come one after the other: it keeps one hash for
 * each whole subtree on its left edge, and none of the leaves.
 */
final class TreeHash {

    private final MessageDigest digest = sha256();
    private final Deque<Subtree> whole = new ArrayDeque<>();

    void add(byte[] leaf) {
        digest.update((byte) 0);
        var hash = digest.digest(leaf);
        long leaves = 1;
        while (!whole.isEmpty() && whole.peek().leaves == leaves) {
            hash = node(whole.pop().hash, hash);
            leaves *= 2;
        }
        whole.push(new Subtree(leaves, hash));
    }

    byte[] root() {
        if (whole.isEmpty()) {
            return digest.digest();
        }
        var fromTheRight = whole.iterator();
        var hash = fromTheRight.next().hash;
        while (fromTheRight.hasNext()) {
            hash = node(fromTheRight.next().hash, hash);
        }
        return hash;
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Subtree(long leaves, byte[] hash) {}
}
