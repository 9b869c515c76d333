package it.smartland.participation;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.contracts.verification.Schemas;
import it.smartland.participation.Ear.Heard;
import it.smartland.servers.TestToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** What others hear: every change, in order, by its schema, and nothing personal. */
class EventsTest extends WholeService {

    /** What people do, each object under its own id. */
    private static final List<String> ACTS =
            named(Topic.PARTICIPATION_CHALLENGES, Topic.PARTICIPATION_SOLUTIONS, Topic.PARTICIPATION_OPINIONS);

    /** Sealed counts, each under the id of its challenge. */
    private static final List<String> COUNTS = named(Topic.PARTICIPATION_BALLOTS);

    /** What bodies answer, under the id of the solution. */
    private static final List<String> ANSWERS = named(Topic.PARTICIPATION_OFFICIAL_ANSWERS);

    @Test
    void tellsTheWholeStoryInOrderAndNothingPersonal() {
        TestToken named = ENVIRONMENT.tokens().citizen("nominata").named("Serafina", "Cognomerarissimo");
        Actor author = as(named);
        String challenge = scene().challenge();
        json(officer("016092")
                .post(
                        "/challenges/" + challenge + "/extensions",
                        Map.of(
                                "closesAt",
                                clock.instant().plus(Duration.ofDays(60)).toString(),
                                "reason",
                                "Neve")));
        String solution = scene().solution(challenge, author);
        json(author.put("/solutions/" + solution, Scene.text("Un titolo migliore"), 2));
        String opinion = scene().opinion(solution, author);
        json(citizen("votante").put("/solutions/" + solution + "/rating", Map.of("stars", 5)));
        json(citizen("votante").put("/opinions/" + opinion + "/vote", Map.of("value", 1)));
        List<Heard> counted = listen(heard -> is(heard, solution, "solution.tallied")
                        && heard.state().at("/rating/count").asLong() == 1)
                .until(heard -> is(heard, opinion, "opinion.tallied"));
        json(author.move("/solutions/" + solution, "WITHDRAWN"));
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));
        json(officer("016092").move("/challenges/" + challenge, "ANSWERED"));
        List<Heard> all = listen(heard -> is(heard, challenge, "challenge.answered"))
                .until(heard -> is(heard, solution, "solution.withdrawn"));

        assertThat(counted).isNotEmpty();
        assertThat(happenings(all, challenge))
                .containsExactly("opened", "extended", "solutions-changed", "solutions-changed", "closed", "answered");
        assertThat(happenings(all, solution))
                .startsWith("published", "updated")
                .contains("tallied")
                .endsWith("withdrawn");
        assertThat(happenings(all, opinion)).startsWith("published").contains("tallied");
        for (String object : List.of(challenge, solution, opinion)) {
            assertThat(all.stream().filter(heard -> heard.key().equals(object)).map(Heard::version))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
        assertThat(all).allSatisfy(heard -> {
            Schemas.assertValid(heard.type(), heard.body());
            assertThat(heard.key()).isEqualTo(heard.state().path("id").asString());
            assertThat(heard.body()).doesNotContain("Serafina", "Cognomerarissimo", "nominata", named.subject());
        });
        assertThat(all)
                .extracting(Heard::type)
                .contains(everyTypeBut(
                        "challenge.updated",
                        "ballot.sealed",
                        "official-answer",
                        "solution.merged",
                        "hidden",
                        "restored"));
    }

    @Test
    void tellsNothingOfDraftsAndNothingOfVotesWhileTalliesAreHidden() {
        String draft = scene().draft(Map.of());
        String challenge = scene().challenge(Map.of("hiddenTallies", true));
        String solution = scene().solution(challenge, citizen("autore"));
        String draftedSolution =
                scene().draft(challenge, citizen("autore"), Map.of()).path("id").asString();
        for (int i = 0; i < 5; i++) {
            json(citizen("segreto" + i).put("/solutions/" + solution + "/rating", Map.of("stars", 5)));
        }
        org.awaitility.Awaitility.await().until(() -> uncounted() == 0);
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        List<Heard> all = listen(heard -> is(heard, solution, "solution.tallied"))
                .until(heard -> is(heard, challenge, "challenge.closed"));

        assertThat(all).extracting(Heard::key).doesNotContain(draft, draftedSolution);
        assertThat(happenings(all, solution)).containsExactly("published", "tallied");
        assertThat(all.stream()
                        .filter(heard -> heard.key().equals(solution))
                        .map(heard -> heard.state().path("rating")))
                .first()
                .satisfies(rating -> assertThat(rating.isNull()).isTrue());
        assertThat(all.stream()
                        .filter(heard -> is(heard, solution, "solution.tallied"))
                        .findFirst()
                        .orElseThrow()
                        .state()
                        .at("/rating/count")
                        .asLong())
                .isEqualTo(5);
    }

    @Test
    void tellsOfASolutionAtMostOnceASecondHoweverManyVote() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        long began = System.nanoTime();
        for (int i = 0; i < 60; i++) {
            json(citizen("fiume" + i).put("/solutions/" + solution + "/support"));
        }
        List<Heard> all = listen(heard -> is(heard, solution, "solution.tallied")
                        && heard.state().path("supports").asLong() == 60)
                .until(heard -> true);
        double seconds = (System.nanoTime() - began) / 1e9;

        assertThat(happenings(all, solution).stream().filter("tallied"::equals).count())
                .isBetween(1L, (long) Math.ceil(seconds) + 1);
    }

    @Test
    void tellsOfASealedCountWithTheKeyThatSignedIt() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("autore"));
        json(citizen("segreta").put("/solutions/" + solution + "/support"));
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        Predicate<Heard> itsCount = heard -> is(heard, challenge, "ballot.sealed");
        Heard told = Ear.of(COUNTS, itsCount).until(heard -> true).stream()
                .filter(itsCount)
                .findFirst()
                .orElseThrow();

        Schemas.assertValid(told.type(), told.body());
        assertThat(told.state().path("entries").asLong()).isEqualTo(1);
        assertThat(told.state().path("key"))
                .isEqualTo(json(anybody().get("/ballot-key")).path("publicKey"));
    }

    @Test
    void tellsOfAnOfficialAnswerAndNotWhoWroteIt() {
        TestToken named = ENVIRONMENT.tokens().officer("016092").named("Serafina", "Cognomerarissimo");
        String challenge = scene().challenge(Map.of("supportThreshold", 1));
        String solution = scene().solution(challenge, citizen("autore"));
        json(citizen("sostenitrice").put("/solutions/" + solution + "/support"));
        Map<String, Object> answer = Map.of("status", "PARTLY", "reason", "Il sabato sì.");
        Ear.of(ANSWERS, heard -> is(heard, solution, "official-answer.due")).until(heard -> true);
        json(as(named).put("/solutions/" + solution + "/official-answer", answer));
        json(citizen("sostenitrice").put("/solutions/" + solution + "/official-answer/rating", Map.of("stars", 4)));

        List<Heard> all =
                Ear.of(ANSWERS, heard -> is(heard, solution, "official-answer.rated")).until(heard -> true).stream()
                        .filter(heard -> heard.key().equals(solution))
                        .toList();

        assertThat(happenings(all, solution)).containsExactly("due", "published", "rated");
        assertThat(all).extracting(Heard::version).isSorted().doesNotHaveDuplicates();
        assertThat(all).allSatisfy(heard -> {
            Schemas.assertValid(heard.type(), heard.body());
            assertThat(heard.body()).doesNotContain("Serafina", "Cognomerarissimo", named.subject());
        });
    }

    @Test
    void declaresCompactedTopics() throws Exception {
        try (Admin admin = Admin.create(ENVIRONMENT.kafka().servicesLogin())) {
            List<ConfigResource> resources = Stream.of(ACTS, COUNTS, ANSWERS)
                    .flatMap(List::stream)
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .toList();

            assertThat(admin.describeConfigs(resources).all().get().values())
                    .hasSize(ACTS.size() + COUNTS.size() + ANSWERS.size())
                    .allSatisfy(config -> assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG)
                                    .value())
                            .isEqualTo("compact"));
        }
    }

    private static String[] everyTypeBut(String... happenings) {
        return Stream.of(ParticipationEvent.values())
                .map(ParticipationEvent::type)
                .filter(type -> Stream.of(happenings).noneMatch(type::contains))
                .toArray(String[]::new);
    }

    private static List<String> happenings(List<Heard> all, String object) {
        return all.stream()
                .filter(heard -> heard.key().equals(object))
                .map(heard -> heard.type().split("\\.")[4])
                .toList();
    }

    private static boolean is(Heard heard, String object, String happening) {
        return heard.key().equals(object) && heard.type().equals("it.smartland.participation." + happening + ".v1");
    }

    private long uncounted() {
        return db.sql("select count(*) from vote_to_count")
                .mapValue(Long.class)
                .one()
                .block();
    }

    private static List<String> named(Topic... topics) {
        return Stream.of(topics)
                .map(topic -> topic.named(ENVIRONMENT.topicPrefix()))
                .toList();
    }

    private static Ear listen(Predicate<Heard> first) {
        return Ear.of(ACTS, first);
    }
}
