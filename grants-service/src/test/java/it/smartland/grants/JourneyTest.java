package it.smartland.grants;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.grants.attachment.Sha256;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The one true path: from a published call to a completed project. */
class JourneyTest extends WholeService {

    @Test
    void leadsFromACallToACompletedProject() {
        Scene scene = scene();
        Actor dossena = officer("016092");
        Actor spirano = officer("016206");
        String call = scene.call();
        String best = scene.drafted(call, dossena, Map.of("title", "La bottega di tutti"));
        JsonNode draft = json(dossena.get("/applications/" + best));
        json(dossena.patch(
                "/applications/" + best, Scene.application("La bottega di tutti", "12000.00"), version(draft)));
        JsonNode receipt = scene.submit(best, dossena);
        String second = scene.submitted(call, spirano, "10000.00");

        byte[] sealed = dossena.get("/applications/" + best + "/package")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(Sha256.of(sealed)).isEqualTo(receipt.path("sha256").asString());
        assertThat(receipt.path("number").asString()).matches("BSL-20\\d\\d-\\d{6}");
        assertThat(receipt.at("/applicant/name").asString()).isEqualTo("Comune di Dossena");

        scene.close(call);
        json(office().post("/applications/" + best + "/transitions", Map.of("to", "ADMITTED")));
        scene.score(best, evaluator(), 90, 80);
        scene.score(second, evaluator(), 70, 60);
        JsonNode ranking = json(office().post("/calls/" + call + "/ranking"));
        assertThat(ranking.path("items").valueStream())
                .extracting(item -> item.path("outcome").asString())
                .containsExactly("FUNDED", "PARTLY_FUNDED");
        assertThat(json(anybody().get("/calls/" + call + "/ranking"))).isEqualTo(ranking);
        assertThat(ranking.at("/items/1/granted/amount").asString()).isEqualTo("8000.00");

        JsonNode awards = json(office().post(
                        "/calls/" + call + "/awards",
                        Map.of("actType", "Determinazione", "actNumber", "12", "actDate", "2027-01-20")));
        assertThat(json(office().post("/calls/" + call + "/awards"))).isEqualTo(awards);
        JsonNode award = awards.path("items")
                .valueStream()
                .filter(found -> found.path("title").asString().equals("La bottega di tutti"))
                .findFirst()
                .orElseThrow();
        String project = award.path("project").asString();
        completes(project, dossena);
        json(office().move("/calls/" + call, "CONCLUDED"));
        csvTellsOf(award);
    }

    private void completes(String project, Actor dossena) {
        JsonNode report = json(dossena.post(
                "/projects/" + project + "/reports",
                Map.of(
                        "kind", "FINAL",
                        "summary", "La bottega è aperta.",
                        "results",
                                List.of(Map.of("indicator", "mef-mean-income", "territory", "016092", "latest", 20610)),
                        "lessons", "Partire dai volontari.",
                        "spent", Scene.euros("20000.00"))));
        String id = report.path("id").asString();
        refused(anybody().get("/reports/" + id), 404, "not-found");
        refused(office().move("/reports/" + id, "APPROVED"), 404, "not-found");
        json(dossena.move("/reports/" + id, "SUBMITTED"));
        refused(dossena.move("/reports/" + id, "APPROVED"), 403, "office-only");
        json(office().move("/reports/" + id, "APPROVED"));

        JsonNode completed = json(anybody().get("/projects/" + project));
        assertThat(completed.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(completed.at("/targets/0/latest").asDouble()).isEqualTo(20610);
        assertThat(completed.at("/completedReport/lessons").asString()).isEqualTo("Partire dai volontari.");
        refused(
                office().post("/projects/" + project + "/transitions", Map.of("to", "REVOKED", "reason", "Rinuncia")),
                409,
                "project-not-running");
    }

    private void csvTellsOf(JsonNode award) {
        String csv = anybody()
                .get("/awards.csv?year=2027")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("beneficiario,codice_fiscale_o_partita_iva,importo");
        assertThat(csv.lines())
                .filteredOn(line -> line.contains(award.path("number").asString()))
                .singleElement()
                .asString()
                .startsWith("Comune di Dossena,,12000.00,Reti di paese,Servizio Sviluppo,")
                .contains("Determinazione,12,2027-01-20");
    }

    private static long version(JsonNode object) {
        return object.path("version").asLong();
    }
}
