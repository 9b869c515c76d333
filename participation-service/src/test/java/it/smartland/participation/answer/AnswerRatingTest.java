package it.smartland.participation.answer;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people think of an answer: one person, one rating. */
class AnswerRatingTest extends Answering {

    @Test
    void countsOnePersonOnceHoweverOftenAndHoweverManyAtOnce() {
        String path = rated();
        Actor person = citizen("severa");

        List<Integer> statuses = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> person.put(path, Map.of("stars", 1 + i % 5))
                        .returnResult(Void.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(200);
        json(person.put(path, Map.of("stars", 2)));
        json(citizen("mite").put(path, Map.of("stars", 5)));
        assertThat(rating(path).path("distribution").toString()).isEqualTo("[0,1,0,0,1]");
        assertThat(rating(path).path("mean").asDouble()).isEqualTo(3.5);
        assertThat(json(person.get(path)).path("stars").asInt()).isEqualTo(2);
        await().untilAsserted(
                        () -> assertThat(told(path)).contains("it.smartland.participation.official-answer.rated.v1"));
    }

    @Test
    void mayBeTakenBackAndMoreThanOnce() {
        String path = rated();
        Actor person = citizen("ricredente");
        json(person.put(path, Map.of("stars", 4)));

        assertThat(json(person.delete(path)).path("stars").isNull()).isTrue();
        json(person.delete(path));

        assertThat(rating(path).path("count").asLong()).isZero();
        assertThat(json(person.get(path)).path("stars").isNull()).isTrue();
    }

    @Test
    void staysWhileTheAnswerChanges() {
        String path = rated();
        json(citizen("paziente").put(path, Map.of("stars", 3)));

        json(officer("016092").put(path.replace("/rating", ""), rejected(), 1));

        assertThat(rating(path).path("count").asLong()).isEqualTo(1);
    }

    @Test
    void isForVerifiedPeopleOutsideTheBody() {
        String path = rated();

        refused(anybody().put(path, Map.of("stars", 4)), 401, "unauthenticated");
        refused(anybody().get(path), 401, "unauthenticated");
        refused(officer("016092").put(path, Map.of("stars", 5)), 403, "own-work");
        refused(
                as(ENVIRONMENT.tokens().citizen("ignota").withUnverifiedEmail()).put(path, Map.of("stars", 5)),
                403,
                "no-verified-identity");
        refused(citizen("esagerata").put(path, Map.of("stars", 6)), 422, "invalid");
        refused(citizen("esagerata").put(path, Map.of()), 422, "invalid");
        assertThat(json(officer("016206").put(path, Map.of("stars", 3)))
                        .path("stars")
                        .asInt())
                .isEqualTo(3);
    }

    private String rated() {
        String solution = solution();
        json(officer("016092").put(answer(solution), accepted()));
        return answer(solution) + "/rating";
    }

    private JsonNode rating(String path) {
        return json(anybody().get(path.replace("/rating", ""))).path("rating");
    }

    private List<String> told(String path) {
        return db.sql("select type from platform.outbox where key = :id")
                .bind("id", path.split("/")[2])
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
