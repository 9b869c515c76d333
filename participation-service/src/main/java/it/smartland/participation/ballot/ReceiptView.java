package it.smartland.participation.ballot;

import java.util.List;
import java.util.UUID;

/**
 * What a voter can check of their own in a sealed count.
 *
 * @param voter the caller in this ballot, and in no other
 * @param root of the whole tree
 * @param entries leaves of the whole tree
 * @param receipts one for each change of a vote of the caller
 */
record ReceiptView(UUID challenge, String voter, String root, long entries, List<Receipt> receipts) {

    /**
     * One line of the file.
     *
     * @param index how many lines of votes come before it
     * @param leaf its hash in the tree
     * @param path the hashes beside its way up to the root, from below (RFC 6962, 2.1.1)
     */
    record Receipt(long index, String line, String leaf, List<String> path) {}
}
