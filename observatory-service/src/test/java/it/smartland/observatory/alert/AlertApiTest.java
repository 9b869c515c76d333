package it.smartland.observatory.alert;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.observatory.Actor;
import it.smartland.observatory.Measures;
import it.smartland.observatory.WholeService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Thresholds, and what is told when a value crosses them. */
class AlertApiTest extends WholeService {

    @Test
    void raisesOneAlertForEachRuleTerritoryAndPeriodHoweverOftenFiguresAreLoaded() {
        String code = Measures.published(curator());
        rule(Map.of("indicator", code, "operator", "BELOW", "value", 10));

        load(code, "016024,2024,9\n016092,2024,10\n016206,2024,11\n");
        load(code, "016024,2024,9\n016092,2024,10\n016206,2024,11\n");
        load(code, "016024,2024,8\n");

        assertThat(alerts("indicator=" + code)).containsExactly("016024 Bergamo 2024 9 BELOW 10");
    }

    @Test
    void speaksOfTheLatestValuesWhenTheRuleIsNew() {
        String code = Measures.published(curator());
        load(code, "016024,2023,1\n016024,2024,2\n016092,2024,30\n");

        rule(Map.of("indicator", code, "operator", "ABOVE", "value", 1.5, "level", "MUNICIPALITY"));

        assertThat(alerts("indicator=" + code))
                .containsExactlyInAnyOrder("016024 Bergamo 2024 2 ABOVE 1.5", "016092 Dossena 2024 30 ABOVE 1.5");
        assertThat(alerts("indicator=" + code + "&territory=016092")).hasSize(1);
        assertThat(alerts("indicator=" + code + "&territory=016")).hasSize(2);
        assertThat(alerts("indicator=" + code + "&theme=ECON")).isEmpty();
    }

    @Test
    void letsAMunicipalityWatchItselfAndNobodyElse() {
        String code = Measures.published(curator());
        Map<String, Object> own = Map.of("indicator", code, "operator", "BELOW", "value", 5, "territory", "016092");
        Map<String, Object> everywhere = Map.of("indicator", code, "operator", "BELOW", "value", 5);

        Actor.json(officer("016092").post("/alert-rules", own));
        Actor.refused(officer("016024").post("/alert-rules", own), 403, "curators-only");
        Actor.refused(officer("016092").post("/alert-rules", everywhere), 403, "curators-only");
        Actor.refused(citizen().post("/alert-rules", everywhere), 403, "curators-only");
        Actor.refused(anybody().post("/alert-rules", everywhere), 401, "unauthenticated");
        load(code, "016092,2024,1\n016024,2024,1\n");

        assertThat(alerts("indicator=" + code)).containsExactly("016092 Dossena 2024 1 BELOW 5");
    }

    @Test
    void tellsEveryFaultOfARule() {
        curator()
                .post(
                        "/alert-rules",
                        Map.of("indicator", "nothing", "operator", "BELOW", "value", 1, "territory", "999999"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].code")
                .value(
                        List.class,
                        codes -> assertThat(codes).isEqualTo(List.of("unknown-indicator", "unknown-territory")));
    }

    @Test
    void showsAnAlertByItsId() {
        String code = Measures.published(curator());
        JsonNode rule = rule(Map.of("indicator", code, "operator", "ABOVE", "value", 0));
        load(code, "016253,2024,3\n");

        JsonNode listed = Actor.json(anybody().get("/alerts?indicator=" + code))
                .path("items")
                .path(0);
        JsonNode shown = Actor.json(anybody().get("/alerts/" + listed.path("id").asString()));

        assertThat(shown).isEqualTo(listed);
        assertThat(Actor.json(anybody().get("/alerts/" + listed.path("id").asString() + "/lineage"))
                        .toString())
                .isEqualTo("{\"causes\":[],\"effects\":[]}");
        assertThat(shown.path("rule")).isEqualTo(rule.path("id"));
        assertThat(Actor.json(anybody().get("/alert-rules/" + rule.path("id").asString())))
                .isEqualTo(rule);
        Actor.refused(anybody().get("/alerts/019ab3f0-0000-7000-8000-000000000001"), 404, "not-found");
    }

    private JsonNode rule(Map<String, ?> said) {
        return Actor.json(curator().post("/alert-rules", said));
    }

    private void load(String code, String rows) {
        JsonNode done = curator().brought(Measures.mapping(code, "STRICT"), "comune,anno,valore\n" + rows);
        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
    }

    private List<String> alerts(String query) {
        return Actor.json(anybody().get("/alerts?" + query))
                .path("items")
                .valueStream()
                .map(alert -> "%s %s %s %s %s %s"
                        .formatted(
                                alert.path("territory").asString(),
                                alert.path("territoryName").asString(),
                                alert.path("period").asString(),
                                alert.path("value").decimalValue().toPlainString(),
                                alert.path("operator").asString(),
                                alert.path("threshold").decimalValue().toPlainString()))
                .toList();
    }
}
