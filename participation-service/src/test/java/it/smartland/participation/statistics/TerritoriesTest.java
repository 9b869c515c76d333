package it.smartland.participation.statistics;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

/** Names and populations come from the observatory's topic; what is not known yet resolves itself when they do. */
class TerritoriesTest extends WholeService {

    private static final String TOPIC = Topic.OBSERVATORY_TERRITORIES.named(ENVIRONMENT.topicPrefix());

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @BeforeEach
    void theObservatoryHasItsTopic(@Autowired KafkaAdmin admin) {
        admin.createOrModifyTopics(
                TopicBuilder.name(TOPIC).partitions(3).compact().build());
    }

    @Test
    void nameAMunicipalityThatNoListKnewOnceItIsHeardOf() {
        String challenge = new Scene(officer("016999"), clock).challenge(Map.of("owner", "016999"));
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .at("/owner/name")
                        .isNull())
                .isTrue();

        tell(territory("016999", "Valle Nuova", "016", "016999", 1, new TerritoryState.Population("ANPR", 2026, 4000)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(json(anybody().get("/challenges/" + challenge))
                                .at("/owner/name")
                                .asString())
                        .isEqualTo("Comune di Valle Nuova"));
    }

    @Test
    void reckonTheScorePerThousandResidentsAndHearNothingOldAgain() {
        String challenge = new Scene(officer("016998"), clock).challenge(Map.of("owner", "016998"));
        scene().solution(challenge, officer("016998"), Map.of("onBehalfOf", "016998"));
        assertThat(proactive("016998").path("perThousandInhabitants").isNull()).isTrue();

        tell(territory(
                "016998",
                "Borgo",
                "016",
                "016998",
                2,
                new TerritoryState.Population("RESIDENT", 2022, 800),
                new TerritoryState.Population("ANPR", 2026, 790)));
        tell(territory(
                "016998", "Borgo Vecchio", "016", "016998", 1, new TerritoryState.Population("RESIDENT", 2011, 10)));
        tell(territory("016997", "Segno", "016", "016997", 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(name("016997")).isEqualTo("Comune di Segno"));
        await().untilAsserted(() -> assertThat(name("016998")).isEqualTo("Comune di Borgo"));
        assertThat(proactive("016998").path("perThousandInhabitants").asDouble())
                .isEqualTo(1.25);
    }

    @Test
    void putTheBodiesOfAProvinceTogether() {
        String ofTheProvince =
                new Scene(as(ENVIRONMENT.tokens().provincialOfficer()), clock).challenge(Map.of("owner", "p_bg"));
        String ofATown = new Scene(officer("017001"), clock).challenge(Map.of("owner", "017001"));

        tell(territory("017", "Provincia di Bergamo", "03", "p_bg", 1));
        tell(territory("017001", "Acquafredda", "017", "017001", 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(json(anybody().get("/challenges?territory=017&limit=100"))
                                .path("items")
                                .valueStream()
                                .map(item -> item.path("id").asString()))
                        .contains(ofTheProvince, ofATown));
        assertThat(json(anybody().get("/challenges?territory=017001"))
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(ofATown);
    }

    private JsonNode proactive(String territory) {
        return json(anybody().get("/statistics?territory=" + territory)).path("mostProactiveAdministration");
    }

    private String name(String code) {
        return db.sql("select name from platform.body where code = :code")
                .bind("code", code)
                .mapValue(String.class)
                .one()
                .block();
    }

    private static TerritoryState territory(
            String code, String name, String parent, String body, long version, TerritoryState.Population... figures) {
        TerritoryLevel level = code.length() == 6 ? TerritoryLevel.MUNICIPALITY : TerritoryLevel.PROVINCE;
        return new TerritoryState(code, name, level, parent, body, null, null, null, List.of(figures), null, version);
    }

    private void tell(TerritoryState state) {
        var message =
                new ProducerRecord<>(TOPIC, state.code(), JsonMapper.shared().writeValueAsBytes(state));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "observatory",
                        "ce_type", ObservatoryEvent.TERRITORY_REGISTERED.type(),
                        "ce_time", Instant.now().toString(),
                        "ce_aggregateversion", Long.toString(state.version()),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
