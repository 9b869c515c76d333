package it.smartland.grants;

import static it.smartland.grants.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.verification.Schemas;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What others hear: every public change, in order, by its schema, and nothing private. */
class EventsTest extends WholeService {

    private static final List<String> TOPICS = Stream.of(
                    Topic.GRANTS_CALLS, Topic.GRANTS_RANKINGS, Topic.GRANTS_AWARDS, Topic.GRANTS_PROJECTS)
            .map(topic -> topic.named(ENVIRONMENT.topicPrefix()))
            .toList();

    @Test
    void tellsTheWholeStoryInOrderAndNothingPrivate() {
        Scene scene = scene();
        Actor dossena = officer("016092");
        String draft = scene.draft(Map.of());
        String call = scene.call(Map.of("responsible", "Serafina Cognomerarissimo"));
        String winner = scene.submitted(call, dossena, "9000.00");
        String hidden = scene.drafted(call, dossena, Map.of("title", "Titolo mai presentato"));
        scene.close(call);
        json(office().move("/calls/" + call, "EVALUATING"));
        scene.score(winner, evaluator(), 90, 90);
        json(office().post("/calls/" + call + "/ranking"));
        JsonNode award = json(office().post("/calls/" + call + "/awards")).at("/items/0");
        String project = award.path("project").asString();
        report(project, dossena, "INTERIM");
        report(project, dossena, "FINAL");
        json(office().move("/calls/" + call, "CONCLUDED"));

        List<Heard> all =
                listen(heard -> is(heard, call, "call.concluded"), heard -> is(heard, project, "project.completed"));

        assertThat(happenings(all, call))
                .contains("ranking.published")
                .filteredOn(happening -> happening.startsWith("call."))
                .containsExactly(
                        "call.published", "call.closed", "call.evaluation-begun", "call.ranked", "call.concluded");
        assertThat(happenings(all, award.path("id").asString())).containsExactly("award.granted");
        assertThat(happenings(all, project))
                .containsExactly("project.started", "project.reported", "project.completed");
        assertThat(all).extracting(Heard::key).doesNotContain(draft, winner, hidden);
        assertThat(all).allSatisfy(heard -> {
            Schemas.assertValid(heard.type(), heard.body());
            assertThat(heard.body())
                    .doesNotContain("Cognomerarissimo", "Titolo mai presentato", winner)
                    .doesNotContain(
                            evaluator().token().subject(), dossena.token().subject());
        });
    }

    private void report(String project, Actor beneficiary, String kind) {
        String path = "/reports/"
                + json(beneficiary.post(
                                "/projects/" + project + "/reports",
                                Map.of(
                                        "kind",
                                        kind,
                                        "summary",
                                        "A che punto siamo.",
                                        "lessons",
                                        "Partire dai volontari.",
                                        "spent",
                                        Scene.euros("5000.00"))))
                        .path("id")
                        .asString();
        json(beneficiary.move(path, "SUBMITTED"));
        json(office().move(path, "APPROVED"));
    }

    private static List<String> happenings(List<Heard> all, String key) {
        return all.stream()
                .filter(heard -> heard.key().equals(key))
                .map(heard -> heard.type()
                        .substring("it.smartland.grants.".length(), heard.type().length() - 3))
                .toList();
    }

    private static boolean is(Heard heard, String key, String happening) {
        return heard.key().equals(key) && heard.type().equals("it.smartland.grants." + happening + ".v1");
    }

    /** Hears the topics from their beginning until both awaited events have come. */
    private static List<Heard> listen(Predicate<Heard> first, Predicate<Heard> second) {
        Map<String, Object> settings = new HashMap<>(ENVIRONMENT.kafka().servicesLogin());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, ENVIRONMENT.groupPrefix() + "ear." + UUID.randomUUID());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<Heard> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(TOPICS);
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (all.stream().noneMatch(first) || all.stream().noneMatch(second)) {
                assertThat(System.nanoTime()).as("heard only %s", all).isLessThan(deadline);
                consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(Heard.of(record)));
            }
        }
        return all;
    }

    private record Heard(String key, String type, String body) {

        static Heard of(ConsumerRecord<String, byte[]> record) {
            return new Heard(
                    record.key(),
                    new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8),
                    new String(record.value(), StandardCharsets.UTF_8));
        }
    }
}
