package it.smartland.catalogue.project;

import static it.smartland.catalogue.Actor.json;
import static it.smartland.catalogue.Actor.refused;
import static it.smartland.catalogue.Scene.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.catalogue.WholeService;
import it.smartland.contracts.Topic;
import it.smartland.contracts.grants.GrantsEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A project that grants tell of as completed becomes one draft of its beneficiary, and in the end a published practice. */
class ProjectLoopTest extends WholeService {

    private static final String TOPIC = Topic.GRANTS_PROJECTS.named(ENVIRONMENT.topicPrefix());

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    private final String project = UUID.randomUUID().toString();

    @BeforeEach
    void grantsHaveTheirTopic(@Autowired KafkaAdmin admin) {
        admin.createOrModifyTopics(
                TopicBuilder.name(TOPIC).partitions(3).compact().build());
    }

    @Test
    void becomesOneDraftHoweverOftenItIsTold() {
        tell(GrantsEvent.PROJECT_STARTED, "running", 1);
        tell(GrantsEvent.PROJECT_COMPLETED, "completed", 2);
        tell(GrantsEvent.PROJECT_COMPLETED, "completed", 3);
        String path = "/practices/" + awaitDraft();
        tell(GrantsEvent.PROJECT_COMPLETED, "completed", 4);

        JsonNode draft = json(officer("016092").get(path));
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("project").asString()).isEqualTo(project);
        assertThat(draft.at("/author/code").asString()).isEqualTo("016092");
        assertThat(draft.path("body").asString()).contains("Tre nuovi posti di lavoro.");
        refused(anybody().get(path), 404, "not-found");

        json(officer("016092").put(path, text(Map.of("title", "La bottega, in una frase")), 1));
        json(scene().colleague().move(path, "SUBMITTED"));
        refused(officer("016092").move(path, "APPROVED"), 403, "own-work");
        json(province().move(path, "APPROVED"));
        JsonNode published = json(province().move(path, "PUBLISHED"));
        assertThat(published.path("project").asString()).isEqualTo(project);
        assertThat(drafts()).isEqualTo(1);
    }

    private String awaitDraft() {
        await().atMost(Duration.ofSeconds(30)).until(() -> drafts() == 1);
        return db.sql("select id::text from practice where project = :project::uuid")
                .bind("project", project)
                .mapValue(String.class)
                .one()
                .block();
    }

    private long drafts() {
        return db.sql("select count(*) from practice where project = :project::uuid")
                .bind("project", project)
                .mapValue(Long.class)
                .one()
                .block();
    }

    /** The contract's own sample of a completed project, as it stood at a version. */
    private void tell(GrantsEvent happening, String standing, long version) {
        ObjectNode state = (ObjectNode) JsonMapper.shared()
                .readTree(getClass().getResourceAsStream("/samples/grants/project.completed.v1/with-lessons.json"));
        state.put("id", project);
        state.put("version", version);
        if (standing.equals("running")) {
            state.put("status", "RUNNING").putNull("completedReport").putNull("completedAt");
        }
        var message = new ProducerRecord<>(TOPIC, project, JsonMapper.shared().writeValueAsBytes(state));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "grants",
                        "ce_type", happening.type(),
                        "ce_time", Instant.now().toString(),
                        "ce_aggregateversion", Long.toString(version),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
