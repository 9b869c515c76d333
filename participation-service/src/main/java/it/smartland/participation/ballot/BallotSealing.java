package it.smartland.participation.ballot;

import it.smartland.contracts.participation.BallotState;
import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.outbox.OutgoingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Seals the ledger of each challenge some seconds after its close: first lets nothing more in, then publishes, signs and
 * tells. Several instances may; whatever one leaves half done is begun anew by the next.
 */
@Component
class BallotSealing {

    private final Ballots ballots;
    private final SigningKey key;
    private final VoterKeys voters;
    private final BallotProperties properties;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    BallotSealing(
            Ballots ballots,
            SigningKey key,
            VoterKeys voters,
            BallotProperties properties,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.ballots = ballots;
        this.key = key;
        this.voters = voters;
        this.properties = properties;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${smartland.ballot.every:1s}")
    Mono<Void> sealWhatIsClosed() {
        return Mono.defer(() -> begin(clock.instant()))
                .then(Mono.defer(() -> sealOne(clock.instant()))
                        .repeat()
                        .takeUntil(found -> !found)
                        .then());
    }

    private Mono<Void> begin(Instant now) {
        return ballots.closedWithout(now.minus(properties.after()))
                .collectList()
                .flatMapIterable(closed -> closed)
                .concatMap(challenge -> ballots.begin(challenge, now).as(transaction::transactional))
                .then();
    }

    /** Whether there was one to seal. */
    private Mono<Boolean> sealOne(Instant now) {
        return ballots.takeUp()
                .flatMap(begun -> seal(begun, now).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional);
    }

    private Mono<Void> seal(Ballots.Begun begun, Instant now) {
        return published(begun.challenge())
                .zipWhen(tree -> ballots.results(begun.challenge()))
                .map(parts -> signed(begun, now, parts.getT1(), parts.getT2()))
                .flatMap(ballot -> ballots.seal(ballot).then(outbox.append(told(begun, ballot))));
    }

    /** Writes the lines down chunk by chunk, never more of them in memory than one. */
    private Mono<Tree> published(UUID challenge) {
        return chunk(0, 0, challenge)
                .expand(chunk ->
                        chunk.isWhole() ? chunk(chunk.number() + 1, chunk.lastEntry(), challenge) : Mono.empty())
                .concatMap(chunk -> ballots.add(challenge, chunk).thenReturn(chunk))
                .reduceWith(Tree::new, Tree::with);
    }

    private Mono<Chunk> chunk(int number, long after, UUID challenge) {
        return ballots.entriesAfter(after, challenge)
                .filter(entries -> !entries.isEmpty())
                .map(entries -> Chunk.of(number, challenge, entries, voters));
    }

    private Ballot signed(Ballots.Begun begun, Instant now, Tree tree, List<Result> results) {
        byte[] root = Merkle.root(tree.roots);
        String head = Ballot.head(
                begun.challenge(),
                begun.closedAt(),
                now,
                tree.leaves,
                HexFormat.of().formatHex(root),
                results);
        byte[] signature = key.sign(head.getBytes(StandardCharsets.UTF_8));
        return new Ballot(begun.challenge(), now, tree.leaves, root, head, signature, key.published());
    }

    private OutgoingEvent told(Ballots.Begun begun, Ballot ballot) {
        BallotView view = BallotView.of(ballot);
        BallotState state = new BallotState(
                ballot.challenge(),
                begun.closedAt(),
                ballot.sealedAt(),
                ballot.entries(),
                view.root(),
                view.headHash(),
                view.signature(),
                view.key());
        return OutgoingEvent.of(ParticipationEvent.BALLOT_SEALED, ballot.challenge(), 1, state);
    }

    /** What grows while the lines are written down. */
    private static final class Tree {

        private final List<byte[]> roots = new ArrayList<>();
        private long leaves;

        Tree with(Chunk chunk) {
            roots.add(chunk.root());
            leaves += chunk.lines().size();
            return this;
        }
    }
}
