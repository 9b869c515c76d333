package it.smartland.participation.ballot;

import it.smartland.participation.person.VoterKeys;
import java.util.List;
import java.util.UUID;

/**
 * Some lines of a ballot that follow each other, and the root of the tree over them.
 *
 * @param number how many chunks come before
 * @param lastEntry the ledger's id of its last line
 */
record Chunk(int number, List<String> lines, byte[] root, long lastEntry) {

    /** A power of two, so that a chunk is a subtree of the whole. */
    static final int LEAVES = 1024;

    static Chunk of(int number, UUID challenge, List<Entry> entries, VoterKeys voters) {
        List<String> lines =
                entries.stream().map(entry -> entry.line(challenge, voters)).toList();
        byte[] root = Merkle.root(lines.stream().map(Entry::leaf).toList());
        return new Chunk(number, lines, root, entries.getLast().id());
    }

    boolean isWhole() {
        return lines.size() == LEAVES;
    }

    /** As they are published: each line with its end. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
