package it.smartland.participation.opinion;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Opinions that answer each other. */
class ThreadTest extends WholeService {

    private static final Map<String, Object> REPLY = Map.of("text", "E d'inverno?");

    @Test
    void isReadFromTheTopDownEachAnswerAfterWhatItAnswers() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        String first = scene().opinion(solution, citizen("uno"));
        String a = reply(first, citizen("due"));
        String b = reply(first, citizen("tre"));
        String belowA = reply(a, citizen("uno"));
        String belowB = reply(b, citizen("uno"));
        String againBelowA = reply(a, citizen("quattro"));
        String other = scene().opinion(solution, citizen("cinque"));

        assertThat(ids(anybody().get(replies(first)))).containsExactly(a, belowA, againBelowA, b, belowB);
        assertThat(ids(anybody().get(replies(a)))).containsExactly(belowA, againBelowA);
        assertThat(ids(anybody().get(replies(other)))).isEmpty();
        JsonNode page = json(anybody().get(replies(first) + "?limit=2"));
        assertThat(ids(anybody()
                        .get(replies(first) + "?cursor="
                                + page.path("nextCursor").asString())))
                .containsExactly(againBelowA, b, belowB);
        JsonNode shown = json(anybody().get("/solutions/" + solution + "/opinions?total=true"));
        assertThat(shown.path("total").asLong()).isEqualTo(2);
        assertThat(shown.path("items").valueStream())
                .extracting(opinion -> opinion.path("replies").asLong())
                .containsExactly(0L, 5L);
        assertThat(json(anybody().get("/solutions/" + solution))
                        .path("opinions")
                        .asLong())
                .as("an answer is an opinion too")
                .isEqualTo(7);
    }

    @Test
    void anAnswerHasATitleOfItsOwnOrThatOfWhatItAnswersAndItsOwnVotes() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        String opinion = scene().opinion(solution, citizen("uno"));

        JsonNode answer = json(citizen("due").post(replies(opinion), REPLY));
        JsonNode titled = json(citizen("due")
                .post(
                        replies(answer.path("id").asString()),
                        Map.of("title", "Anzi", "text", "Va bene.", "stance", "FOR")));
        json(citizen("tre").put("/opinions/" + answer.path("id").asString() + "/vote", Map.of("value", 1)));

        assertThat(answer.path("title").asString()).isEqualTo("Re: Bene, ma chi guida?");
        assertThat(answer.path("inReplyTo").asString()).isEqualTo(opinion);
        assertThat(answer.path("depth").asInt()).isEqualTo(1);
        assertThat(titled.path("title").asString()).isEqualTo("Anzi");
        assertThat(titled.path("depth").asInt()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(
                        json(anybody().get("/opinions/" + answer.path("id").asString()))
                                .path("votesFor")
                                .asLong())
                .isEqualTo(1));
        refused(
                citizen("due").put("/opinions/" + answer.path("id").asString() + "/vote", Map.of("value", 1)),
                403,
                "own-work");
    }

    @Test
    void endsThreeAnswersDown() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        List<String> thread = new ArrayList<>(List.of(scene().opinion(solution, citizen("uno"))));
        for (int i = 0; i < Place.DEEPEST; i++) {
            thread.add(reply(thread.getLast(), citizen("due")));
        }

        refused(citizen("uno").post(replies(thread.getLast()), REPLY), 409, "thread-too-deep");
    }

    @Test
    void isClosedToWhomOpinionsAre() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("uno"));

        refused(anybody().post(replies(opinion), REPLY), 401, "unauthenticated");
        refused(citizen("due").post(replies(opinion), Map.of("text", " ", "title", "")), 422, "invalid");
        refused(citizen("due").post(replies("01934f70-1d2b-7c4f-8b55-3a9e6d2f8b02"), REPLY), 404, "not-found");
        json(citizen("autore").move("/solutions/" + solution, "WITHDRAWN"));
        refused(citizen("due").post(replies(opinion), REPLY), 409, "solution-withdrawn");
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));
        refused(citizen("due").post(replies(opinion), REPLY), 409, "challenge-closed");
    }

    private static String reply(String opinion, Actor author) {
        return json(author.post(replies(opinion), REPLY)).path("id").asString();
    }

    private static String replies(String opinion) {
        return "/opinions/" + opinion + "/replies";
    }
}
