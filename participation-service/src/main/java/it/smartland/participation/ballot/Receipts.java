package it.smartland.participation.ballot;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.row.Columns;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds a voter's own lines in a sealed ballot, each with the way from it to the root. */
@Repository
class Receipts {

    /** More changes of one person in one challenge are not shown; they are in the file. */
    private static final int MOST = 200;

    // The place of a line is the number of entries before it: one range of an index.
    private static final String OWN = """
            select (select count(*) from vote_ledger before
                    where before.challenge = own.challenge and before.id < own.id) as index
            from vote_ledger own where own.challenge = :challenge and own.voter = :voter order by own.id limit :most
            """;

    private final DatabaseClient db;
    private final VoterKeys voters;

    Receipts(DatabaseClient db, VoterKeys voters) {
        this.db = db;
        this.voters = voters;
    }

    Mono<ReceiptView> of(VoterKey voter, Ballot ballot) {
        UUID challenge = ballot.challenge();
        return roots(challenge)
                .flatMap(roots -> own(voter, challenge, roots))
                .map(receipts -> new ReceiptView(
                        challenge,
                        voters.inBallot(challenge, voter),
                        HexFormat.of().formatHex(ballot.root()),
                        ballot.entries(),
                        receipts));
    }

    private Mono<List<ReceiptView.Receipt>> own(VoterKey voter, UUID challenge, List<byte[]> roots) {
        return db.sql(OWN)
                .bind("challenge", challenge)
                .bind("voter", voter.hash())
                .bind("most", MOST)
                .mapValue(Long.class)
                .all()
                .bufferUntilChanged(place -> (int) (place / Chunk.LEAVES))
                .collectList()
                .flatMapIterable(chunks -> chunks)
                .concatMap(places -> receipts(places, challenge, roots))
                .collectList();
    }

    /** @param places all in one chunk */
    private Flux<ReceiptView.Receipt> receipts(List<Long> places, UUID challenge, List<byte[]> roots) {
        int number = (int) (places.getFirst() / Chunk.LEAVES);
        return db.sql("select lines from ballot_chunk where challenge = :challenge and number = :number")
                .bind("challenge", challenge)
                .bind("number", number)
                .mapValue(String.class)
                .one()
                .flatMapIterable(text -> receipts(places, text.lines().toList(), Merkle.path(number, roots)));
    }

    private static List<ReceiptView.Receipt> receipts(List<Long> places, List<String> lines, List<byte[]> toTheRoot) {
        List<byte[]> leaves = lines.stream().map(Entry::leaf).toList();
        return places.stream()
                .map(place -> receipt(place, lines, leaves, toTheRoot))
                .toList();
    }

    private static ReceiptView.Receipt receipt(
            long index, List<String> lines, List<byte[]> leaves, List<byte[]> toTheRoot) {
        int place = (int) (index % Chunk.LEAVES);
        List<String> path = Stream.concat(Merkle.path(place, leaves).stream(), toTheRoot.stream())
                .map(HexFormat.of()::formatHex)
                .toList();
        return new ReceiptView.Receipt(index, lines.get(place), HexFormat.of().formatHex(leaves.get(place)), path);
    }

    private Mono<List<byte[]>> roots(UUID challenge) {
        return db.sql("select root from ballot_chunk where challenge = :challenge order by number")
                .bind("challenge", challenge)
                .map(Columns.into(row -> row.get("root", byte[].class)))
                .all()
                .collectList();
    }
}
