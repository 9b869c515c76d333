package it.smartland.participation.ballot;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.row.Columns;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one vote, as the ledger has it. The published line tells no instant: that would tell whoever saw a
 * neighbour vote which votes are theirs.
 *
 * @param id its place in the order of the ledger
 * @param previous null for a first vote, {@code value} for a withdrawn one
 */
record Entry(
        long id,
        UUID object,
        String kind,
        VoterKey voter,
        @Nullable Short previous,
        @Nullable Short value) {

    static Entry of(Columns row) {
        return new Entry(
                row.get("id", Long.class),
                row.get("object", UUID.class),
                row.get("kind", String.class),
                VoterKey.of(row.get("voter", byte[].class)),
                row.orNull("previous", Short.class),
                row.orNull("value", Short.class));
    }

    /** The line of the published file, which is a leaf of its tree. */
    String line(UUID challenge, VoterKeys voters) {
        return "{\"object\":\"%s\",\"kind\":\"%s\",\"voter\":\"%s\",\"previous\":%s,\"value\":%s}"
                .formatted(object, kind, voters.inBallot(challenge, voter), previous, value);
    }

    static byte[] leaf(String line) {
        return Merkle.leaf(line.getBytes(StandardCharsets.UTF_8));
    }
}
