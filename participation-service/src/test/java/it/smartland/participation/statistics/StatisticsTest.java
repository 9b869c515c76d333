package it.smartland.participation.statistics;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import it.smartland.servers.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatisticsTest extends WholeService {

    private static final int PEOPLE = 40;
    private static final int VOTES = 400;

    private static final String SOLUTIONS_RECOUNTED = """
            select t.solution from solution_tally t cross join lateral (
                select count(*) filter (where kind = 'RATING' and value = 1) as s1,
                    count(*) filter (where kind = 'RATING' and value = 2) as s2,
                    count(*) filter (where kind = 'RATING' and value = 3) as s3,
                    count(*) filter (where kind = 'RATING' and value = 4) as s4,
                    count(*) filter (where kind = 'RATING' and value = 5) as s5,
                    count(*) filter (where kind = 'SUPPORT') as s
                from vote where object = t.solution) v
            where (stars_1, stars_2, stars_3, stars_4, stars_5, supports, opinions) is distinct from
                (s1, s2, s3, s4, s5, s,
                    (select count(*) from opinion where solution = t.solution and status = 'PUBLISHED'))
            """;

    private static final String OPINIONS_RECOUNTED = """
            select t.opinion from opinion_tally t cross join lateral (
                select count(*) filter (where value = 1) as f, count(*) filter (where value = -1) as a
                from vote where object = t.opinion) v
            where (votes_for, votes_against) is distinct from (f, a)
            """;

    /** Each entry of the ledger begins where the one before ended, and the last is the vote that stands. */
    private static final String LEDGER_REPLAYED = """
            select object from (
                select object, kind, voter, previous, value,
                    lag(value) over w as before, lead(id) over w as next
                from vote_ledger window w as (partition by object, kind, voter order by id)
            ) l left join vote v using (object, kind, voter)
            where l.previous is distinct from l.before or (l.next is null and l.value is distinct from v.value)
            """;

    @Test
    void equalARecountAfterAStormOfVotes() throws Exception {
        String challenge = scene().challenge();
        List<String> solutions = IntStream.range(0, 4)
                .mapToObj(i -> scene().solution(challenge, citizen("autore" + i)))
                .toList();
        List<String> opinions = solutions.stream()
                .flatMap(solution ->
                        IntStream.range(0, 2).mapToObj(i -> scene().opinion(solution, citizen("penna" + i))))
                .toList();
        List<Actor> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> citizen("folla" + i)).toList();

        Map<String, Integer> expected = storm(people, solutions, opinions);
        await().untilAsserted(() -> assertThat(uncounted()).isZero());

        List<String> objects =
                Stream.concat(solutions.stream(), opinions.stream()).toList();
        assertThat(currentVotes(objects))
                .isEqualTo(expected.entrySet().stream()
                        .collect(Collectors.groupingBy(
                                vote -> vote.getKey().split(" ")[0] + " " + vote.getValue(), Collectors.counting())));
        assertThat(difference(SOLUTIONS_RECOUNTED)).isEmpty();
        assertThat(difference(OPINIONS_RECOUNTED)).isEmpty();
        assertThat(difference(LEDGER_REPLAYED)).isEmpty();
        assertStatisticsEqualARecount(null);
        assertStatisticsEqualARecount("016092");
        assertStatisticsEqualARecount("016001");
    }

    @Test
    void nameTheAdministrationThatGotThereFirst() {
        Actor province = as(ENVIRONMENT.tokens().provincialOfficer());
        String challenge =
                new it.smartland.participation.Scene(officer("016249"), clock).challenge(Map.of("owner", "016249"));
        scene().solution(
                        challenge,
                        as(ENVIRONMENT.tokens().memberOf("03456789012")),
                        Map.of("onBehalfOf", "03456789012"));
        assertThat(json(anybody().get("/statistics?territory=016249"))
                        .path("mostProactiveAdministration")
                        .isNull())
                .as("a firm is no administration")
                .isTrue();

        scene().solution(challenge, province, Map.of("onBehalfOf", TestTokens.PROVINCE));
        scene().solution(challenge, officer("016253"), Map.of("onBehalfOf", "016253"));
        JsonNode tie = json(anybody().get("/statistics?territory=016249"));
        String more = scene().solution(challenge, officer("016253"), Map.of("onBehalfOf", "016253"));
        JsonNode ahead = json(anybody().get("/statistics?territory=016249"));
        json(officer("016253").move("/solutions/" + more, "WITHDRAWN"));
        JsonNode backAgain = json(anybody().get("/statistics?territory=016249"));

        assertThat(tie.path("solutions").asLong()).isEqualTo(3);
        assertThat(tie.at("/mostProactiveAdministration/code").asString()).isEqualTo("p_bg");
        assertThat(tie.at("/mostProactiveAdministration/name").asString()).isEqualTo("Provincia di Bergamo");
        assertThat(ahead.at("/mostProactiveAdministration/code").asString()).isEqualTo("016253");
        assertThat(ahead.at("/mostProactiveAdministration/score").asLong()).isEqualTo(2);
        assertThat(backAgain.at("/mostProactiveAdministration/code").asString()).isEqualTo("p_bg");
    }

    @Test
    void leaveOutWhatIsWithdrawnOrHidden() {
        String challenge = new it.smartland.participation.Scene(officer("016250"), clock)
                .challenge(Map.of("owner", "016250", "hiddenTallies", true));
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("penna"));
        json(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 1)));
        await().untilAsserted(() -> assertThat(uncounted()).isZero());

        JsonNode hidden = json(anybody().get("/statistics?territory=016250"));
        json(officer("016250").move("/challenges/" + challenge, "CLOSED"));
        JsonNode shown = json(anybody().get("/statistics?territory=016250"));
        json(citizen("autore").move("/solutions/" + solution, "WITHDRAWN"));
        JsonNode withdrawn = json(anybody().get("/statistics?territory=016250"));

        assertThat(hidden.at("/latestOpinion/id").asString()).isEqualTo(opinion);
        assertThat(hidden.path("bestVotedOpinion").isNull()).isTrue();
        assertThat(shown.at("/bestVotedOpinion/id").asString()).isEqualTo(opinion);
        assertThat(shown.at("/bestVotedOpinion/solution").asString()).isEqualTo(solution);
        assertThat(withdrawn.toString())
                .isEqualTo("{\"solutions\":0,\"latestOpinion\":null,\"bestVotedOpinion\":null,"
                        + "\"mostProactiveAdministration\":null}");
    }

    /** What everybody ends up with, as the replies told it; each person's own acts follow each other. */
    private Map<String, Integer> storm(List<Actor> people, List<String> solutions, List<String> opinions)
            throws Exception {
        List<Callable<Map<String, Integer>>> acts = new ArrayList<>();
        for (int p = 0; p < people.size(); p++) {
            Actor person = people.get(p);
            Random chance = new Random(4711 + p);
            int voter = p;
            acts.add(() -> {
                Map<String, Integer> own = new HashMap<>();
                for (int i = 0; i < VOTES / PEOPLE; i++) {
                    act(person, voter, chance, solutions, opinions, own);
                }
                return own;
            });
        }
        Map<String, Integer> expected = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Map<String, Integer>> own : threads.invokeAll(acts)) {
                expected.putAll(own.get());
            }
        }
        return expected;
    }

    private static void act(
            Actor person,
            int voter,
            Random chance,
            List<String> solutions,
            List<String> opinions,
            Map<String, Integer> own) {
        boolean onOpinion = chance.nextBoolean();
        String object = onOpinion
                ? opinions.get(chance.nextInt(opinions.size()))
                : solutions.get(chance.nextInt(solutions.size()));
        String path = onOpinion ? "/opinions/" + object + "/vote" : "/solutions/" + object + "/rating";
        String key = object + " " + voter;
        if (chance.nextInt(5) == 0) {
            json(person.delete(path));
            own.remove(key);
        } else if (onOpinion) {
            int value = chance.nextBoolean() ? 1 : -1;
            assertThat(json(person.put(path, Map.of("value", value)))
                            .path("value")
                            .asInt())
                    .isEqualTo(value);
            own.put(key, value);
        } else {
            int stars = 1 + chance.nextInt(5);
            assertThat(json(person.put(path, Map.of("stars", stars)))
                            .path("stars")
                            .asInt())
                    .isEqualTo(stars);
            own.put(key, stars);
        }
    }

    /** How many current votes of each value each object has: voters are unknown by design. */
    private Map<String, Long> currentVotes(List<String> objects) {
        return db.sql(
                        "select object || ' ' || value as vote, count(*) as n from vote where object = any(:objects::uuid[]) group by 1")
                .bind("objects", objects.toArray(String[]::new))
                .map(row -> Map.entry(row.get("vote", String.class), row.get("n", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .block();
    }

    private List<String> difference(String sql) {
        return db.sql(sql)
                .map(row -> String.valueOf(row.get(0)))
                .all()
                .collectList()
                .block();
    }

    private void assertStatisticsEqualARecount(String territory) {
        String query = territory == null ? "" : "?territory=" + territory;

        assertThat(json(anybody().get("/statistics" + query))).isEqualTo(new Recount(db, territory).statistics());
    }

    private long uncounted() {
        return db.sql("select count(*) from vote_to_count")
                .mapValue(Long.class)
                .one()
                .block();
    }
}
