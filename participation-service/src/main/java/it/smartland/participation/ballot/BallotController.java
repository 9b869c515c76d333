package it.smartland.participation.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.participation.ParticipationApi;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ParticipationApi.PATH)
@Tag(
        name = "ballots",
        description = "The proof of a count: the sealed ledger of a closed challenge, published and signed")
class BallotController {

    private static final MediaType LINES = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Ballots ballots;
    private final Receipts receipts;
    private final ChallengeService challenges;
    private final VoterKeys voters;
    private final SigningKey key;

    BallotController(
            Ballots ballots, Receipts receipts, ChallengeService challenges, VoterKeys voters, SigningKey key) {
        this.ballots = ballots;
        this.receipts = receipts;
        this.challenges = challenges;
        this.voters = voters;
        this.key = key;
    }

    @GetMapping("/ballot-key")
    @Operation(summary = "The public key under which counts are signed")
    Mono<BallotKeyView> key() {
        return Mono.just(
                new BallotKeyView(SigningKey.ALGORITHM, Base64.getEncoder().encodeToString(key.published())));
    }

    @GetMapping("/challenges/{id}/ballot")
    @Operation(
            summary = "The sealed count of a challenge",
            description =
                    "Some seconds after its close; 404 ballot-not-sealed before. The head is signed, and holds the root of"
                            + " the Merkle tree over the votes and the results.")
    Mono<BallotView> see(@PathVariable UUID id, @Nullable Caller caller) {
        return sealed(id, caller).map(BallotView::of);
    }

    @GetMapping(path = "/challenges/{id}/ballot-file", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "The sealed ledger itself",
            description =
                    "Lines of JSON: the head, its signature, then each change of a vote in the order of the ledger, its voter"
                            + " under a keyed hash that is another in every challenge. Verified by ./smartland verify-ballot.")
    Mono<ResponseEntity<Flux<String>>> file(@PathVariable UUID id, @Nullable Caller caller) {
        return sealed(id, caller).map(this::file);
    }

    @GetMapping("/me/ballots/{challenge}")
    @Operation(
            summary = "The caller's own votes in a sealed count",
            description = "Each line as it stands in the file, with the hashes that lead from it to the signed root.")
    Mono<ReceiptView> own(@PathVariable UUID challenge, Caller caller) {
        return voters.of(caller)
                .map(voter -> sealed(challenge, caller).flatMap(ballot -> receipts.of(voter, ballot)))
                .orElseGet(() -> Mono.error(ProblemException.forbidden("no-verified-identity")));
    }

    private Mono<Ballot> sealed(UUID challenge, @Nullable Caller caller) {
        return challenges
                .see(challenge, caller)
                .flatMap(seen -> ballots.find(seen.id()))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("ballot-not-sealed")));
    }

    private ResponseEntity<Flux<String>> file(Ballot ballot) {
        BallotView view = BallotView.of(ballot);
        return ResponseEntity.ok()
                .contentType(LINES)
                .eTag(view.headHash())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"urna-" + ballot.challenge() + ".ndjson\"")
                .body(Flux.concat(
                        Flux.just(view.head() + "\n" + view.signatureLine() + "\n"),
                        ballots.lines(ballot.challenge())));
    }
}
