package it.smartland.participation.vote;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How many supports a person has, and what enough supports of a solution mean. */
class LimitsTest extends Voting {

    @Test
    void noMoreSupportsPassThanAPersonHasHoweverManyComeAtOnce() throws Exception {
        List<String> solutions = solutions(scene().challenge(Map.of("supportsPerPerson", 3)), 12);
        Actor voter = citizen("generosa");

        List<Integer> answers = allAtOnce(solutions.stream()
                .<Callable<Integer>>map(solution -> () -> status(voter, solution))
                .toList());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(9);
        assertThat(supportsOf(voter)).hasSize(3);
        assertThat(solutions.stream()
                        .mapToLong(solution -> count("vote_ledger", solution))
                        .sum())
                .as("what was refused is written nowhere")
                .isEqualTo(3);
    }

    @Test
    void aSupportTakenBackMayBeGivenToAnother() {
        List<String> solutions = solutions(scene().challenge(Map.of("supportsPerPerson", 1)), 2);
        Actor voter = citizen("indecisa");

        json(voter.put(support(solutions.get(0))));
        json(voter.put(support(solutions.get(0))));
        refused(voter.put(support(solutions.get(1))), 409, "support-limit-reached");
        json(voter.delete(support(solutions.get(0))));
        json(voter.delete(support(solutions.get(0))));
        json(voter.put(support(solutions.get(1))));

        assertThat(supportsOf(voter)).containsExactly(solutions.get(1));
        refused(voter.put(support(solutions.get(0))), 409, "support-limit-reached");
    }

    @Test
    void starsAndOtherPeopleAreNotLimited() {
        List<String> solutions = solutions(scene().challenge(Map.of("supportsPerPerson", 1)), 2);

        for (String solution : solutions) {
            json(citizen("stellata").put(rating(solution), FOUR_STARS));
        }
        json(citizen("prima").put(support(solutions.getFirst())));
        json(citizen("seconda").put(support(solutions.getFirst())));

        await().untilAsserted(() -> assertThat(json(anybody().get("/solutions/" + solutions.getFirst()))
                        .path("supports")
                        .asLong())
                .isEqualTo(2));
    }

    @Test
    void theThresholdIsReachedOnceAndStaysReached() throws Exception {
        Instant inAWeek = clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        clock.standAt(inAWeek);
        String solution =
                solutions(scene().challenge(Map.of("supportThreshold", 5)), 1).getFirst();
        List<Actor> people =
                IntStream.range(0, 9).mapToObj(i -> citizen("soglia" + i)).toList();

        json(people.getFirst().put(support(solution)));
        await().untilAsserted(() ->
                assertThat(seen(solution).path("supports").asLong()).isEqualTo(1));
        assertThat(seen(solution).path("supportThresholdReachedAt").isNull()).isTrue();
        allAtOnce(people.stream()
                .<Callable<Integer>>map(person -> () -> status(person, solution))
                .toList());
        await().untilAsserted(() ->
                assertThat(seen(solution).path("supports").asLong()).isEqualTo(9));
        clock.standAt(inAWeek.plus(Duration.ofHours(1)));
        people.subList(0, 6).forEach(person -> json(person.delete(support(solution))));
        people.subList(0, 6).forEach(person -> json(person.put(support(solution))));
        people.subList(0, 6).forEach(person -> json(person.delete(support(solution))));

        await().untilAsserted(() ->
                assertThat(seen(solution).path("supports").asLong()).isEqualTo(3));
        assertThat(seen(solution).path("supportThresholdReachedAt").asString()).isEqualTo(inAWeek.toString());
    }

    @Test
    void aThresholdReachedInSecretIsToldAtTheClose() {
        String challenge = scene().challenge(Map.of("supportThreshold", 1, "hiddenTallies", true));
        String solution = solutions(challenge, 1).getFirst();

        json(citizen("muta").put(support(solution)));
        await().until(() -> db.sql("select count(*) from vote_to_count")
                        .mapValue(Long.class)
                        .one()
                        .block()
                == 0);
        assertThat(seen(solution).path("supportThresholdReachedAt").isNull()).isTrue();
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        assertThat(seen(solution).path("supportThresholdReachedAt").isNull()).isFalse();
    }

    private List<String> solutions(String challenge, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> scene().solution(challenge, citizen("autore" + i)))
                .toList();
    }

    private JsonNode seen(String solution) {
        return json(anybody().get("/solutions/" + solution));
    }

    private static List<String> supportsOf(Actor voter) {
        return json(voter.get("/me/votes?limit=100"))
                .path("items")
                .valueStream()
                .map(vote -> vote.path("solution").asString())
                .toList();
    }

    private static int status(Actor voter, String solution) {
        return voter.put(support(solution)).returnResult(Void.class).getStatus().value();
    }

    private static String support(String solution) {
        return "/solutions/" + solution + "/support";
    }
}
