package it.smartland.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.observatory.AlertState;
import it.smartland.contracts.observatory.IndicatorState;
import it.smartland.contracts.observatory.SeriesState;
import it.smartland.contracts.verification.Schemas;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others hear of indicators, series and alerts. */
class EventsTest extends WholeService {

    @Test
    void tellsAnIndicatorWhenItIsPublishedAndItsEarlierValuesWithIt() {
        String code = Measures.draft(curator(), Map.of());
        load(code, "016024,2024,3\n016092,2024,1\n");

        Actor.json(curator().move("/indicators/" + code, "PUBLISHED"));

        ConsumerRecord<String, byte[]> published =
                heard(Topic.OBSERVATORY_INDICATORS, code, 1).getFirst();
        IndicatorState state = JsonMapper.shared().readValue(published.value(), IndicatorState.class);
        assertThat(state.name().it()).isEqualTo("Bosco comunale");
        List<ConsumerRecord<String, byte[]>> series = heard(Topic.OBSERVATORY_SERIES, code + "|2024|MUNICIPALITY", 1);
        assertThat(series).hasSize(1);
        assertThat(state(series.getFirst()).values()).containsOnlyKeys("016024", "016092");
    }

    @Test
    void tellsASeriesWithAllItsValuesWhenOneOfThemChanges() {
        String code = Measures.published(curator());
        load(code, "016024,2024,3\n016092,2024,1\n016,2024,7\n");
        load(code, "016024,2024,3\n016092,2024,1\n");
        load(code, "016092,2024,2\n");

        List<SeriesState> told = heard(Topic.OBSERVATORY_SERIES, code + "|2024|MUNICIPALITY", 2).stream()
                .map(EventsTest::state)
                .toList();

        assertThat(told).extracting(SeriesState::version).containsExactly(1L, 2L);
        assertThat(told.getLast().values().get("016024").value()).isEqualByComparingTo("3");
        assertThat(told.getLast().values().get("016092").value()).isEqualByComparingTo("2");
        assertThat(heard(Topic.OBSERVATORY_SERIES, code + "|2024|PROVINCE", 1)).hasSize(1);
    }

    @Test
    void tellsAnAlertOnce() {
        String code = Measures.published(curator());
        Actor.json(curator().post("/alert-rules", Map.of("indicator", code, "operator", "BELOW", "value", 20000)));
        load(code, "016092,2024,19421.9\n");
        load(code, "016092,2024,19421.8\n");
        String id = Actor.json(anybody().get("/alerts?indicator=" + code))
                .path("items")
                .path(0)
                .path("id")
                .asString();

        List<ConsumerRecord<String, byte[]>> told = heard(Topic.OBSERVATORY_ALERTS, id, 1);

        AlertState alert = JsonMapper.shared().readValue(told.getFirst().value(), AlertState.class);
        assertThat(told).hasSize(1);
        assertThat(alert.value()).isEqualByComparingTo("19421.9");
        assertThat(alert.lineageTitle()).isEqualTo("Bosco comunale sotto 20.000 ha: Dossena, 2024");
    }

    private List<ConsumerRecord<String, byte[]>> heard(Topic topic, String key, int count) {
        TopicReader reader = new TopicReader(ENVIRONMENT.kafka(), topic.named(ENVIRONMENT.topicPrefix()));
        List<ConsumerRecord<String, byte[]>> found =
                of(key, reader.until(all -> of(key, all).size() >= count));
        assertThat(found)
                .allSatisfy(message -> Schemas.assertValid(TopicReader.header(message, "ce_type"), message.value()));
        return found;
    }

    private static List<ConsumerRecord<String, byte[]>> of(String key, List<ConsumerRecord<String, byte[]>> all) {
        return all.stream().filter(message -> message.key().equals(key)).toList();
    }

    private static SeriesState state(ConsumerRecord<String, byte[]> message) {
        return JsonMapper.shared().readValue(message.value(), SeriesState.class);
    }

    private void load(String code, String rows) {
        var done = curator().brought(Measures.mapping(code, "STRICT"), "comune,anno,valore\n" + rows);
        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
    }
}
