package it.smartland.participation.vote;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How votes count. */
class VoteApiTest extends Voting {

    @Test
    void countsOneOfSixtyFourEqualRatingsAtOnceAndAnswersAll() throws Exception {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        Actor voter = citizen("rapido");

        List<JsonNode> answers =
                allAtOnce(Collections.nCopies(64, () -> json(voter.put(rating(solution), FOUR_STARS))));

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

    private long uncounted() {
        return db.sql("select count(*) from vote_to_count")
                .mapValue(Long.class)
                .one()
                .block();
    }
}
