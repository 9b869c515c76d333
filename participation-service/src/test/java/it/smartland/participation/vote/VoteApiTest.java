package it.smartland.participation.vote;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VoteApiTest extends WholeService {

    private static final Map<String, Object> FOUR_STARS = Map.of("stars", 4);

    @Test
    void countsOneOfSixtyFourEqualRatingsAtOnceAndAnswersAll() throws Exception {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        Actor voter = citizen("rapido");

        List<JsonNode> answers = atOnce(64, () -> json(voter.put(rating(solution), FOUR_STARS)));

        assertThat(answers).extracting(answer -> answer.path("stars").asInt()).containsOnly(4);
        assertThat(answers)
                .extracting(answer -> answer.path("castAt").asString())
                .as("the first of them")
                .hasSize(64)
                .containsOnly(answers.getFirst().path("castAt").asString());
        assertThat(count("vote", solution)).isEqualTo(1);
        assertThat(count("vote_ledger", solution)).isEqualTo(1);
        awaitTally(solution, 1, 4.0);
    }

    @Test
    void writesChangesAndWithdrawalsInTheLedgerAndRepetitionsNowhere() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        Actor voter = citizen("mutevole");

        json(voter.put(rating(solution), Map.of("stars", 2)));
        json(voter.put(rating(solution), Map.of("stars", 5)));
        json(voter.put(rating(solution), Map.of("stars", 5)));
        awaitTally(solution, 1, 5.0);
        JsonNode withdrawn = json(voter.delete(rating(solution)));
        json(voter.delete(rating(solution)));

        assertThat(withdrawn.path("stars").isNull()).isTrue();
        assertThat(count("vote", solution)).isZero();
        assertThat(count("vote_ledger", solution)).isEqualTo(3);
        awaitTally(solution, 0, null);
    }

    @Test
    void letsTotalsFollowWithinTwoSeconds() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));

        json(citizen("uno").put(rating(solution), Map.of("stars", 5)));
        json(citizen("due").put(rating(solution), Map.of("stars", 2)));
        json(citizen("due").put("/solutions/" + solution + "/support"));

        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            JsonNode shown = json(anybody().get("/solutions/" + solution));
            assertThat(shown.at("/rating/count").asLong()).isEqualTo(2);
            assertThat(shown.at("/rating/mean").asDouble()).isEqualTo(3.5);
            assertThat(shown.at("/rating/distribution").toString()).isEqualTo("[0,1,0,0,1]");
            assertThat(shown.path("supports").asLong()).isEqualTo(1);
        });
    }

    @Test
    void isOnePersonsWhateverTheAccount() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        Actor first = as(ENVIRONMENT.tokens().citizen("vecchio-conto").withFiscalNumber("TINIT-RSSMRA80A01A794X"));
        Actor again = as(ENVIRONMENT.tokens().citizen("nuovo-conto").withFiscalNumber("TINIT-rssmra80a01a794x"));

        json(first.put(rating(solution), Map.of("stars", 1)));
        json(again.put(rating(solution), Map.of("stars", 5)));

        assertThat(count("vote", solution)).isEqualTo(1);
        awaitTally(solution, 1, 5.0);
    }

    @Test
    void refusesWhoMayNotVote() {
        String challenge = scene().challenge();
        Actor author = as(ENVIRONMENT.tokens().citizen("autrice").withFiscalNumber("TINIT-VRDNNA75B41A794Y"));
        String solution = scene().solution(challenge, author);
        String ofDossena = scene().solution(challenge, officer("016092"), Map.of("onBehalfOf", "016092"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        Actor otherAccount = as(ENVIRONMENT.tokens().citizen("altro-conto").withFiscalNumber("TINIT-VRDNNA75B41A794Y"));
        Actor unverified = as(ENVIRONMENT.tokens().citizen("ignoto").withUnverifiedEmail());

        refused(anybody().put(rating(solution), FOUR_STARS), 401, "unauthenticated");
        refused(unverified.put(rating(solution), FOUR_STARS), 403, "no-verified-identity");
        refused(author.put(rating(solution), FOUR_STARS), 403, "own-work");
        refused(otherAccount.put(rating(solution), FOUR_STARS), 403, "own-work");
        refused(author.put("/solutions/" + solution + "/support"), 403, "own-work");
        refused(officer("016092").put(rating(ofDossena), FOUR_STARS), 403, "own-work");
        refused(citizen("opinionista").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 403, "own-work");
        refused(citizen("anna").put(rating(solution), Map.of("stars", 6)), 422, "invalid");
        refused(citizen("anna").put(rating(solution), Map.of("stars", 4.5)), 422, "invalid");
        refused(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 0)), 422, "invalid");
        refused(citizen("anna").put(rating("01934f70-1d2b-7c4f-8b55-3a9e6d2f8b02"), FOUR_STARS), 404, "not-found");
    }

    @Test
    void refusesAVoteFromTheClosingMillisecondOn() {
        Instant closes = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        String challenge = scene().challenge(Map.of("closesAt", closes.toString()));
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        String draft =
                scene().draft(challenge, citizen("tardi"), Map.of()).path("id").asString();

        clock.standAt(closes.minusMillis(1));
        json(citizen("anna").put(rating(solution), FOUR_STARS));
        clock.standAt(closes);

        refused(citizen("bruno").put(rating(solution), FOUR_STARS), 409, "challenge-closed");
        refused(citizen("anna").delete(rating(solution)), 409, "challenge-closed");
        refused(citizen("bruno").put("/solutions/" + solution + "/support"), 409, "challenge-closed");
        refused(citizen("bruno").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 409, "challenge-closed");
        refused(citizen("tardi").move("/solutions/" + draft, "PUBLISHED"), 409, "challenge-closed");
        refused(
                citizen("bruno").post("/solutions/" + solution + "/opinions", Map.of("title", "t", "text", "t")),
                409,
                "challenge-closed");
        awaitTally(solution, 1, 4.0);
    }

    @Test
    void countsTheVotesOnAnOpinion() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        String vote = "/opinions/" + opinion + "/vote";

        json(citizen("uno").put(vote, Map.of("value", 1)));
        json(citizen("due").put(vote, Map.of("value", 1)));
        json(citizen("tre").put(vote, Map.of("value", 1)));
        json(citizen("tre").put(vote, Map.of("value", -1)));

        await().untilAsserted(() -> {
            JsonNode shown = json(anybody().get("/opinions/" + opinion));
            assertThat(shown.path("votesFor").asLong()).isEqualTo(2);
            assertThat(shown.path("votesAgainst").asLong()).isEqualTo(1);
        });
    }

    @Test
    void showsHiddenTalliesOnlyAfterTheClosing() {
        String challenge = scene().challenge(Map.of("hiddenTallies", true));
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        JsonNode own = json(citizen("anna").put(rating(solution), FOUR_STARS));
        json(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 1)));
        await().untilAsserted(() -> assertThat(uncounted()).isZero());

        JsonNode hidden = json(anybody().get("/solutions/" + solution));
        assertThat(own.path("stars").asInt()).isEqualTo(4);
        assertThat(hidden.path("rating").isNull()).isTrue();
        assertThat(hidden.path("supports").isNull()).isTrue();
        assertThat(hidden.path("opinions").asLong()).isEqualTo(1);
        assertThat(json(anybody().get("/opinions/" + opinion)).path("votesFor").isNull())
                .isTrue();

        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        assertThat(json(anybody().get("/solutions/" + solution))
                        .at("/rating/mean")
                        .asDouble())
                .isEqualTo(4.0);
        assertThat(json(anybody().get("/opinions/" + opinion)).path("votesFor").asLong())
                .isEqualTo(1);
    }

    @Test
    void tellsVotersTheirOwnVotesAndNobodyElse() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        Actor voter = citizen("memoria");
        json(voter.put(rating(solution), FOUR_STARS));
        json(voter.put("/solutions/" + solution + "/support"));
        json(voter.put("/opinions/" + opinion + "/vote", Map.of("value", -1)));

        for (String filter : List.of("?solution=" + solution, "?challenge=" + challenge, "")) {
            JsonNode votes = json(voter.get("/me/votes" + filter)).path("items");
            assertThat(votes.valueStream()).hasSize(3);
            assertThat(votes.at("/0/kind").asString()).isEqualTo("OPINION");
            assertThat(votes.at("/0/opinion").asString()).isEqualTo(opinion);
            assertThat(votes.at("/0/value").asInt()).isEqualTo(-1);
            assertThat(votes.at("/1/supported").asBoolean()).isTrue();
            assertThat(votes.at("/2/stars").asInt()).isEqualTo(4);
            assertThat(votes.at("/2/solution").asString()).isEqualTo(solution);
        }
        JsonNode first = json(voter.get("/me/votes?limit=2"));
        JsonNode second = json(
                voter.get("/me/votes?limit=2&cursor=" + first.path("nextCursor").asString()));
        assertThat(second.path("items").valueStream()).hasSize(1);
        assertThat(second.path("nextCursor").isNull()).isTrue();
        assertThat(json(citizen("estraneo").get("/me/votes?solution=" + solution))
                        .path("items")
                        .isEmpty())
                .isTrue();
        refused(anybody().get("/me/votes"), 401, "unauthenticated");
    }

    private void awaitTally(String solution, long count, Double mean) {
        await().untilAsserted(() -> {
            JsonNode rating = json(anybody().get("/solutions/" + solution)).path("rating");
            assertThat(rating.path("count").asLong()).isEqualTo(count);
            assertThat(
                            rating.path("mean").isNull()
                                    ? null
                                    : (Double) rating.path("mean").asDouble())
                    .isEqualTo(mean);
        });
    }

    private long count(String table, String object) {
        return db.sql("select count(*) from " + table + " where object = :object::uuid")
                .bind("object", object)
                .mapValue(Long.class)
                .one()
                .block();
    }

    private long uncounted() {
        return db.sql("select count(*) from vote_to_count")
                .mapValue(Long.class)
                .one()
                .block();
    }

    private static String rating(String solution) {
        return "/solutions/" + solution + "/rating";
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> act).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
