package it.smartland.observatory.territory;

import static it.smartland.contracts.observatory.TerritoryLevel.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.ObservatoryEvent;
import it.smartland.contracts.observatory.TerritoryState;
import it.smartland.contracts.verification.Schemas;
import it.smartland.observatory.TopicReader;
import it.smartland.observatory.WholeService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** What others hear of the territories, and what they do not hear twice. */
class TerritoryEventsTest extends WholeService {

    private static final String TOPIC = Topic.OBSERVATORY_TERRITORIES.named(ENVIRONMENT.topicPrefix());
    private static final List<Territory> SHIPPED =
            ReferenceFile.read(new ClassPathResource("reference/territories.csv"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private TerritoryRegister register;

    @Autowired
    private Territories territories;

    private final TopicReader topic = new TopicReader(ENVIRONMENT.kafka(), TOPIC);

    @Test
    void rebuildsAWholeCopyFromTheTopicAlone() {
        Map<String, RegisteredTerritory> held = held();
        Map<String, TerritoryState> copy = latest(everythingSaid());

        assertThat(copy).containsOnlyKeys(held.keySet()).hasSize(250);
        assertThat(copy.values()).allSatisfy(state -> {
            Territory facts = held.get(state.code()).facts();
            assertThat(state.name()).isEqualTo(facts.name());
            assertThat(state.areaKm2()).isEqualTo(facts.areaKm2());
            assertThat(state.population()).hasSameSizeAs(facts.population());
            assertThat(state.governedBy()).isEqualTo(facts.governedBy());
        });
    }

    @Test
    void publishesCloudEventsThatKeepToTheirSchema() {
        assertThat(everythingSaid()).hasSizeGreaterThanOrEqualTo(250).allSatisfy(message -> {
            Schemas.assertValid(TopicReader.header(message, "ce_type"), message.value());
            assertThat(message.key()).isEqualTo(state(message).code());
            assertThat(TopicReader.header(message, "ce_specversion")).isEqualTo("1.0");
            assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
            assertThat(TopicReader.header(message, "ce_aggregateversion"))
                    .isEqualTo(Long.toString(state(message).version()));
        });
    }

    @Test
    void tellsNothingWhenTheFileIsLoadedAgainUnchanged() {
        int before = everythingSaid().size();

        assertThat(load(SHIPPED)).isZero();
        // The outbox keeps its order: once this change is heard, whatever the load had said would be heard too.
        assertThat(load(renamed("016015", "Azzano al Serio"))).isEqualTo(1);

        assertThat(everythingSaid()).hasSize(before + 1);
    }

    @Test
    void tellsOfAChangedRowAloneWithItsNextVersion() {
        int before = everythingSaid().size();
        long version = held().get("016024").version();

        assertThat(load(renamed("016024", "Bergamo, capoluogo"))).isEqualTo(1);
        List<ConsumerRecord<String, byte[]>> after = everythingSaid();

        assertThat(after).hasSize(before + 1);
        assertThat(latest(after).get("016024").name()).isEqualTo("Bergamo, capoluogo");
        assertThat(latest(after).get("016024").version()).isEqualTo(version + 1);
        assertThat(after.stream()
                        .filter(message -> message.key().equals("016024"))
                        .toList()
                        .getLast())
                .satisfies(message -> assertThat(TopicReader.header(message, "ce_type"))
                        .isEqualTo(ObservatoryEvent.TERRITORY_CHANGED.type()));
    }

    @Test
    void loadsOnceWhenTwoInstancesStartTogether() {
        List<Territory> renamed = renamed("016100", "Fara Nuova");

        List<Long> counts = Flux.merge(register.register(renamed), register.register(renamed))
                .collectList()
                .block(PATIENCE);

        assertThat(counts).containsExactlyInAnyOrder(1L, 0L);
    }

    @Test
    void keepsNothingOfALoadThatFailsHalfway() {
        List<Territory> reference = new ArrayList<>(renamed("016100", "Fara Persa"));
        reference.add(new Territory("999999", "Nowhere", MUNICIPALITY, "888", null, null, null, null, List.of(), null));

        assertThatThrownBy(() -> load(reference)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(held().get("016100").facts().name())
                .isEqualTo(shipped("016100").name());
    }

    @Test
    void declaresACompactedTopicThatRemembersRemovalsForWeeks() throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = Admin.create(ENVIRONMENT.kafka().servicesLogin())) {
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);

            assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("compact");
            assertThat(Duration.ofMillis(Long.parseLong(
                            config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())))
                    .isGreaterThanOrEqualTo(Duration.ofDays(14));
        }
    }

    @AfterEach
    void restore() {
        load(SHIPPED);
    }

    private Long load(List<Territory> reference) {
        return register.register(reference).block(PATIENCE);
    }

    private Map<String, RegisteredTerritory> held() {
        return territories
                .all()
                .collectMap(territory -> territory.facts().code())
                .block(PATIENCE);
    }

    /** The whole topic, once it has caught up with the database. */
    private List<ConsumerRecord<String, byte[]>> everythingSaid() {
        Map<String, Long> versions = held().values().stream()
                .collect(Collectors.toMap(held -> held.facts().code(), RegisteredTerritory::version));
        return topic.until(records -> latest(records).values().stream()
                .collect(Collectors.toMap(TerritoryState::code, TerritoryState::version))
                .equals(versions));
    }

    private static Territory shipped(String code) {
        return SHIPPED.stream()
                .filter(territory -> territory.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Territory> renamed(String code, String name) {
        return SHIPPED.stream()
                .map(territory -> territory.code().equals(code) ? named(territory, name) : territory)
                .toList();
    }

    private static Territory named(Territory territory, String name) {
        return new Territory(
                territory.code(),
                name,
                territory.level(),
                territory.parent(),
                territory.governedBy(),
                territory.validFrom(),
                territory.validTo(),
                territory.areaKm2(),
                territory.population(),
                territory.centroid());
    }

    private static Map<String, TerritoryState> latest(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(TerritoryEventsTest::state)
                .collect(Collectors.toMap(TerritoryState::code, state -> state, (older, newer) -> newer));
    }

    private static TerritoryState state(ConsumerRecord<String, byte[]> message) {
        return JsonMapper.shared().readValue(message.value(), TerritoryState.class);
    }
}
