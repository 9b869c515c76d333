package it.smartland.participation.ballot;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the close of a challenge to a voter who finds their own vote in its signed count. */
class BallotTest extends WholeService {

    @Autowired
    private Ballots ballots;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void publishesWhatTheLedgerHoldsSignedAndNamesNobody() throws Exception {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("penna"));
        json(citizen("anna").put("/solutions/" + solution + "/rating", Map.of("stars", 2)));
        json(citizen("anna").put("/solutions/" + solution + "/rating", Map.of("stars", 5)));
        json(citizen("bruno").put("/solutions/" + solution + "/support"));
        json(citizen("bruno").delete("/solutions/" + solution + "/support"));
        json(citizen("bruno").put("/opinions/" + opinion + "/vote", Map.of("value", -1)));
        refused(anybody().get("/challenges/" + challenge + "/ballot"), 404, "ballot-not-sealed");

        JsonNode ballot = closed(challenge);
        List<String> file = file(challenge);

        assertThat(ballot.path("entries").asLong()).isEqualTo(5);
        assertThat(file).hasSize(7).first().isEqualTo(ballot.path("head").asString());
        List<String> votes = file.subList(2, 7);
        assertThat(HexFormat.of()
                        .formatHex(Merkle.root(votes.stream().map(Entry::leaf).toList())))
                .isEqualTo(ballot.path("root").asString());
        JsonNode head = JsonMapper.shared().readTree(file.getFirst());
        assertThat(head.path("root")).isEqualTo(ballot.path("root"));
        assertThat(head.path("results").toString())
                .isEqualTo("[{\"object\":\"" + solution + "\",\"kind\":\"RATING\",\"value\":5,\"votes\":1},"
                        + "{\"object\":\"" + opinion + "\",\"kind\":\"OPINION\",\"value\":-1,\"votes\":1}]");
        assertThat(isSigned(
                        ballot,
                        json(anybody().get("/ballot-key")).path("publicKey").asString()))
                .isTrue();
        String voters = db.sql("select string_agg(encode(voter, 'hex'), ' ') from vote_ledger where challenge = '"
                        + challenge + "'")
                .mapValue(String.class)
                .one()
                .block();
        assertThat(String.join("\n", file)).doesNotContain(voters.split(" "));
    }

    @Test
    void givesEachVoterTheWayFromTheirOwnVoteToTheRoot() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("autore"));
        Actor voter = citizen("ricevuta");
        json(citizen("prima").put("/solutions/" + solution + "/support"));
        json(voter.put("/solutions/" + solution + "/rating", Map.of("stars", 3)));
        json(voter.put("/solutions/" + solution + "/support"));
        refused(voter.get("/me/ballots/" + challenge), 404, "ballot-not-sealed");
        JsonNode ballot = closed(challenge);

        JsonNode own = json(voter.get("/me/ballots/" + challenge));

        assertThat(own.path("receipts").valueStream()).hasSize(2).allSatisfy(receipt -> {
            assertThat(receipt.path("line").asString())
                    .contains(own.path("voter").asString());
            assertThat(HexFormat.of()
                            .formatHex(AuditPath.root(
                                    receipt.path("index").asLong(),
                                    own.path("entries").asLong(),
                                    Entry.leaf(receipt.path("line").asString()),
                                    receipt.path("path")
                                            .valueStream()
                                            .map(hash -> HexFormat.of().parseHex(hash.asString()))
                                            .toList())))
                    .isEqualTo(ballot.path("root").asString());
        });
        assertThat(json(citizen("assente").get("/me/ballots/" + challenge))
                        .path("receipts")
                        .isEmpty())
                .isTrue();
        refused(anybody().get("/me/ballots/" + challenge), 401, "unauthenticated");
        refused(
                as(ENVIRONMENT.tokens().citizen("ignoto").withUnverifiedEmail()).get("/me/ballots/" + challenge),
                403,
                "no-verified-identity");
    }

    @Test
    void sealsAnEmptyCountAsWell() {
        String challenge = scene().challenge();

        JsonNode ballot = closed(challenge);

        assertThat(ballot.path("entries").asLong()).isZero();
        assertThat(file(challenge)).hasSize(2);
    }

    @Test
    void waitsForAVoteOnItsWayAndTurnsAwayOneThatComesAfter() {
        UUID challenge = UUID.fromString(scene().challenge());

        Long begunMeanwhile = transaction
                .execute(onItsWay -> {
                    onItsWay.setRollbackOnly();
                    return vote(challenge).then(beginning(challenge).timeout(Duration.ofMillis(300), Mono.just(-1L)));
                })
                .single()
                .block();

        assertThat(begunMeanwhile).as("the vote was not committed yet").isEqualTo(-1);
        ballots.begin(challenge, clock.instant()).as(transaction::transactional).block();
        assertThatThrownBy(() -> vote(challenge).block())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("is sealed");
        assertThat(closed(challenge.toString()).path("entries").asLong()).isZero();
    }

    /** Begins to seal on a connection of its own. */
    private Mono<Long> beginning(UUID challenge) {
        return Mono.fromCallable(() -> {
                    ballots.begin(challenge, clock.instant())
                            .as(transaction::transactional)
                            .block();
                    return 1L;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> vote(UUID challenge) {
        return db.sql("insert into vote_ledger (challenge, object, kind, voter, value, cast_at) "
                        + "values (:challenge, :challenge, 'SUPPORT', sha256('x'), 1, now())")
                .bind("challenge", challenge)
                .then();
    }

    private JsonNode closed(String challenge) {
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));
        await().untilAsserted(() -> anybody()
                .get("/challenges/" + challenge + "/ballot")
                .expectStatus()
                .isOk());
        return json(anybody().get("/challenges/" + challenge + "/ballot"));
    }

    private List<String> file(String challenge) {
        String text = anybody()
                .get("/challenges/" + challenge + "/ballot-file")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return text.lines().toList();
    }

    private static boolean isSigned(JsonNode ballot, String key) throws Exception {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        check.update(ballot.path("head").asString().getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(ballot.path("signature").asString()));
    }
}
