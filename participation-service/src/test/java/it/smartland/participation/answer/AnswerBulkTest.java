package it.smartland.participation.answer;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many answers at once: all of them, or none. */
class AnswerBulkTest extends Answering {

    @Test
    void writesAllOfThem() {
        String one = solution();
        String other = solution();

        JsonNode written =
                json(officer("016092").post("/official-answers", answers(to(one, accepted()), to(other, rejected()))));

        assertThat(written.path("items").size()).isEqualTo(2);
        assertThat(seen(one).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(seen(other).path("status").asString()).isEqualTo("REJECTED");
    }

    @Test
    void writesNoneWhereOneCannotBeAndSaysEveryReason() {
        String free = solution();
        String answered = solution();
        String withdrawn = solution();
        Actor officer = officer("016092");
        json(officer.put(answer(answered), accepted()));
        json(citizen("proponente").move("/solutions/" + withdrawn, "WITHDRAWN"));

        officer.post(
                        "/official-answers",
                        answers(to(free, accepted()), to(answered, rejected()), to(withdrawn, rejected())))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/answers/1/version")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/answers/2/solution");
        refused(officer.post("/official-answers", answers(to(free, accepted()), to(free, rejected()))), 422, "invalid");
        refused(officer.post("/official-answers", answers()), 422, "invalid");

        assertThat(seen(free).path("status").isNull()).isTrue();
        json(officer.post("/official-answers", answers(with(to(answered, rejected()), "version", 1))));
        assertThat(seen(answered).path("number").asInt()).isEqualTo(2);
    }

    @Test
    void isUpToOfficersOfTheBodyThatAskedInAllOfThem() {
        Actor spirano = officer("016206");
        String own = solution();
        Map<String, Object> terms = Map.of("owner", "016206");
        String others = new it.smartland.participation.Scene(spirano, clock)
                .solution(new it.smartland.participation.Scene(spirano, clock).challenge(terms), citizen("proponente"));
        Map<String, Object> both = answers(to(own, accepted()), to(others, accepted()));

        refused(anybody().post("/official-answers", both), 401, "unauthenticated");
        refused(citizen("anna").post("/official-answers", both), 403, "other-body");
        refused(officer("016092").post("/official-answers", both), 403, "other-body");
        refused(spirano.post("/official-answers", both), 403, "other-body");
        refused(anybody().post("/official-answers/publication", solutions(own)), 401, "unauthenticated");
        refused(spirano.post("/official-answers/publication", solutions(own)), 403, "other-body");
        assertThat(Stream.of(own, others)
                        .map(this::seen)
                        .allMatch(answer -> answer.path("status").isNull()))
                .isTrue();
    }

    @Test
    void publishesNowWhatWaits() {
        String later = clock.instant().plus(Duration.ofDays(9)).toString();
        String one = solution();
        String other = solution();
        String idle = solution();
        Actor officer = officer("016092");
        json(officer.post(
                "/official-answers",
                answers(
                        with(to(one, accepted()), "publishAt", later),
                        with(to(other, rejected()), "publishAt", later))));

        officer.post("/official-answers/publication", solutions(one, idle))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/solutions/1");
        assertThat(seen(one).path("status").isNull()).isTrue();
        json(officer.post("/official-answers/publication", solutions(one, other)));

        assertThat(seen(one).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(seen(other).path("status").asString()).isEqualTo("REJECTED");
    }

    private static Map<String, Object> to(String solution, Map<String, ?> answer) {
        return with(answer, "solution", solution);
    }

    @SafeVarargs
    private static Map<String, Object> answers(Map<String, ?>... each) {
        return Map.of("answers", List.of(each));
    }

    private static Map<String, Object> solutions(String... ids) {
        return Map.of("solutions", List.of(ids));
    }
}
