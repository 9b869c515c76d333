package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of how much people take part is what another body adds up from the public topics alone. It runs by itself:
 * the sums of the whole Province are of everybody's acts.
 */
@Isolated
class StatisticsTest {

    private static final String BASE = "/api/participation/v1";
    private static final Duration TOTALS_FOLLOW = Duration.ofSeconds(15);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void eachFigureIsTheSumOfTheTopics() {
        String challenge = participation.openChallenge("comune-valbrembilla", "016253", "Quanti siamo a rispondere?");
        String solution = participation.publishSolution("cittadino1", challenge, "Uno sportello mobile");
        participation.publishSolutionFor("016206", "comune-spirano", challenge, "Uno sportello condiviso");
        String opinion = participation.writeOpinion("cittadino2", solution, "Mi serve", "FOR");
        participation.rate("cittadino3", solution, 5).expect(200);
        participation.rate("cittadino4", solution, 2).expect(200);
        participation.vote("cittadino3", opinion, 1).expect(200);
        suite.as("cittadino3")
                .put(BASE + "/solutions/" + solution + "/support", Map.of())
                .expect(200);

        await().atMost(TOTALS_FOLLOW).untilAsserted(() -> {
            Recomputed topics = new Recomputed(new Topics(suite.environment("participation")));
            assertThat(figures("/challenges/" + challenge + "/statistics"))
                    .containsEntry("ratings", 2L)
                    .isEqualTo(topics.of(state -> state.path("id").asString().equals(challenge)));
            assertThat(figures("/statistics/participation?territory=016253"))
                    .isEqualTo(topics.of(state -> state.path("owner").asString().equals("016253")));
            assertThat(figures("/statistics/participation?territory=016"))
                    .isEqualTo(topics.of(
                            state -> topics.isOfTheProvince(state.path("owner").asString())));
            assertThat(figures("/statistics/participation")).isEqualTo(topics.of(state -> true));
        });
    }

    @Test
    void aShareIsTheFigureForEveryThousandOfTheInhabitantsThatTheObservatoryTells() {
        participation.openChallenge("comune-dossena", "016092", "Quanti siamo?");
        Recomputed topics = new Recomputed(new Topics(suite.environment("participation")));

        JsonNode dossena = read("/statistics/participation?territory=016092");
        JsonNode province = read("/statistics/participation?territory=016");

        for (JsonNode found : List.of(dossena, province)) {
            double share = 1000.0
                    * found.at("/challenges/count").asLong()
                    / found.path("inhabitants").asLong();
            assertThat(found.at("/challenges/perThousandInhabitants").asDouble())
                    .isEqualTo(Math.round(share * 1000) / 1000.0);
        }
        assertThat(topics.populationsOf("016092"))
                .contains(dossena.path("inhabitants").asLong());
        assertThat(topics.populationsOf("016"))
                .contains(province.path("inhabitants").asLong());
    }

    private Map<String, Long> figures(String path) {
        JsonNode found = read(path);
        Map<String, Long> figures = new HashMap<>();
        for (String name : List.of("challenges", "solutions", "opinions", "ratings", "supports", "opinionVotes")) {
            figures.put(name, found.at("/" + name + "/count").asLong());
        }
        return figures;
    }

    private JsonNode read(String path) {
        return suite.asNobody().get(BASE + path).expect(200).at("");
    }

    /** The newest state of every object, by its id, and sums of them. */
    private static final class Recomputed {

        private final Map<String, JsonNode> challenges;
        private final Map<String, JsonNode> solutions;
        private final Map<String, JsonNode> opinions;
        private final Map<String, JsonNode> territories;

        Recomputed(Topics topics) {
            challenges = newest(topics, "participation.challenges");
            solutions = newest(topics, "participation.solutions");
            opinions = newest(topics, "participation.opinions");
            territories = newest(topics, "observatory.territories");
        }

        private static Map<String, JsonNode> newest(Topics topics, String topic) {
            Map<String, Topics.Event> newest = new HashMap<>();
            topics.read(topic)
                    .forEach(event -> newest.merge(
                            event.key(), event, (one, other) -> one.version() > other.version() ? one : other));
            Map<String, JsonNode> states = new HashMap<>();
            newest.forEach((key, event) -> states.put(key, event.state()));
            return states;
        }

        Map<String, Long> of(Predicate<JsonNode> which) {
            List<String> asked = challenges.values().stream()
                    .filter(which)
                    .filter(state -> !state.path("hidden").asBoolean(false))
                    .map(state -> state.path("id").asString())
                    .toList();
            List<JsonNode> answers = solutions.values().stream()
                    .filter(state -> asked.contains(state.path("challenge").asString()))
                    .filter(state -> state.path("status").asString().equals("PUBLISHED"))
                    .toList();
            List<String> published =
                    answers.stream().map(state -> state.path("id").asString()).toList();
            List<JsonNode> said = opinions.values().stream()
                    .filter(state -> published.contains(state.path("solution").asString()))
                    .filter(state -> !state.path("status").asString("").equals("HIDDEN"))
                    .toList();
            return Map.of(
                    "challenges",
                    (long) asked.size(),
                    "solutions",
                    (long) answers.size(),
                    "opinions",
                    (long) said.size(),
                    "ratings",
                    sum(answers, "/rating/count"),
                    "supports",
                    sum(answers, "/supports"),
                    "opinionVotes",
                    sum(said, "/votesFor") + sum(said, "/votesAgainst"));
        }

        private static long sum(List<JsonNode> states, String figure) {
            return states.stream()
                    .mapToLong(state -> state.at(figure).asLong(0))
                    .sum();
        }

        boolean isOfTheProvince(String body) {
            return territories.values().stream()
                    .filter(state -> state.path("code").asString().startsWith("016"))
                    .anyMatch(state -> state.path("governedBy").asString("").equals(body));
        }

        List<Long> populationsOf(String territory) {
            return territories
                    .get(territory)
                    .path("population")
                    .valueStream()
                    .map(figure -> figure.path("value").asLong())
                    .toList();
        }
    }
}
