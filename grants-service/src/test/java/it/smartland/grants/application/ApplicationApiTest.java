package it.smartland.grants.application;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.grants.Actor;
import it.smartland.grants.Scene;
import it.smartland.grants.WholeService;
import it.smartland.grants.attachment.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApplicationApiTest extends WholeService {

    private static final byte[] PDF = "%PDF-1.7 lettera".getBytes(StandardCharsets.UTF_8);

    @Test
    void isDraftedForTheBodyInTheToken() {
        String path = "/calls/" + scene().call() + "/applications";
        Map<String, Object> body = Map.of("title", "La bottega di tutti");

        refused(anybody().post(path, body), 401, "unauthenticated");
        refused(citizen("curioso").post(path, body), 403, "officers-only");
        refused(as(ENVIRONMENT.tokens().memberOf("01234567890")).post(path, body), 403, "officers-only");
        refused(office().post(path, body), 403, "own-call");
        refused(officer("016092").post("/calls/" + scene().draft(Map.of()) + "/applications", body), 404, "not-found");
        JsonNode draft = json(officer("016092").post(path, body));
        assertThat(draft.at("/applicant/code").asString()).isEqualTo("016092");
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aDraftIsItsApplicantsAlone() {
        Actor dossena = officer("016092");
        String path = "/applications/" + scene().drafted(scene().call(), dossena, Map.of("title", "Bozza"));

        for (Actor other : List.of(office(), evaluator(), officer("016206"), citizen("curioso"))) {
            refused(other.get(path), 404, "not-found");
            refused(other.patch(path, Map.of("title", "Mia"), 1), 404, "not-found");
            refused(other.get(path + "/package"), 404, "not-found");
        }
        refused(dossena.get(path + "/package"), 404, "not-found");
    }

    @Test
    void isNotChangedWithoutALogin() {
        String path = "/applications/" + scene().drafted(scene().call(), officer("016092"), Map.of("title", "Bozza"));

        refused(anybody().patch(path, Map.of("title", "Mia"), 1), 401, "unauthenticated");
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        Actor dossena = officer("016092");
        String path =
                "/applications/" + scene().drafted(scene().call(), dossena, Scene.application("Prima", "9000.00"));

        JsonNode changed = json(dossena.patch(
                path, Map.of("title", "Dopo", "budget", Map.of("requested", "8000.00", "ownShare", "12000.00")), 1));

        assertThat(changed.path("title").asString()).isEqualTo("Dopo");
        assertThat(changed.path("summary").asString()).isEqualTo("Una bottega gestita insieme.");
        assertThat(changed.at("/budget/requested").asString()).isEqualTo("8000.00");
        assertThat(changed.at("/budget/total").asString()).isEqualTo("20000.00");
        refused(dossena.patch(path, Map.of("title", "Di nuovo"), 1), 412, "precondition-failed");
        refused(dossena.patch(path, Map.of("title", "", "budget", Map.of("total", "1.001")), 2), 422, "invalid");
    }

    @Test
    void aPartnerAnswersItsOwnLetterAndThenSeesTheApplication() {
        Actor dossena = officer("016092");
        Actor spirano = officer("016206");
        UUID solution = UUID.randomUUID();
        String path = "/applications/"
                + scene().drafted(
                                scene().call(),
                                dossena,
                                Map.of(
                                        "title", "Insieme",
                                        "partners",
                                                List.of(Map.of(
                                                        "body", "016206", "role", "Ospita", "letter", "CONFIRMED")),
                                        "links", List.of(Map.of("type", "solution", "id", solution.toString()))));
        String letter = path + "/partners/016206/letter";

        assertThat(json(dossena.get(path)).at("/partners/0/letter").asString()).isEqualTo("PENDING");
        refused(spirano.get(path), 404, "not-found");
        assertThat(json(spirano.get(letter)).path("title").asString()).isEqualTo("Insieme");
        refused(dossena.put(letter, Map.of("letter", "CONFIRMED")), 403, "other-body");
        refused(officer("016253").put(letter, Map.of("letter", "CONFIRMED")), 404, "not-found");
        refused(officer("016253").get(path + "/partners/016253/letter"), 404, "not-found");
        json(spirano.put(letter, Map.of("letter", "CONFIRMED")));

        JsonNode shared = json(spirano.get(path));
        assertThat(shared.at("/partners/0/letter").asString()).isEqualTo("CONFIRMED");
        assertThat(shared.at("/links/0/href").asString()).isEqualTo("/api/participation/v1/solutions/" + solution);
        refused(spirano.patch(path, Map.of("title", "Nostra"), 2), 403, "other-body");
        assertThat(json(spirano.get("/applications?mine=true")).path("items").valueStream())
                .extracting(found -> found.path("title").asString())
                .contains("Insieme");
        JsonNode renamed =
                json(dossena.patch(path, Map.of("partners", List.of(Map.of("body", "016206", "role", "Finanzia"))), 2));
        assertThat(renamed.at("/partners/0/letter").asString()).isEqualTo("PENDING");
    }

    @Test
    void isNotPartnerOfItselfNorNamesAnythingTwice() {
        Actor dossena = officer("016092");
        String path = "/calls/" + scene().call() + "/applications";

        refused(
                dossena.post(path, Map.of("title", "X", "partners", List.of(partner("016092")))),
                409,
                "partner-is-applicant");
        refused(
                dossena.post(path, Map.of("title", "X", "partners", List.of(partner("016206"), partner("016206")))),
                422,
                "invalid");
    }

    @Test
    void keepsFilesByTheirContent() {
        Actor dossena = officer("016092");
        String call = scene().call();
        String path = "/applications/" + scene().drafted(call, dossena, Scene.application("Allegati", "9000.00"));

        JsonNode added = json(dossena.upload(path + "/attachments", "../lettera \"1\".pdf", PDF));
        assertThat(added.path("sha256").asString()).isEqualTo(Sha256.of(PDF));
        assertThat(added.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(json(dossena.upload(path + "/attachments", "altra.pdf", PDF)))
                .isEqualTo(added);
        refused(
                dossena.upload(path + "/attachments", "finta.pdf", "MZ eseguibile".getBytes(StandardCharsets.UTF_8)),
                422,
                "invalid");
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);
        refused(dossena.upload(path + "/attachments", "grande.pdf", large), 413, "content-too-large");
        refused(officer("016206").upload(path + "/attachments", "mia.pdf", PDF), 404, "not-found");

        String file = path + "/attachments/" + added.path("id").asString();
        assertThat(dossena.get(file)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody())
                .isEqualTo(PDF);
        refused(officer("016206").get(file), 404, "not-found");
        scene().submit(path.substring("/applications/".length()), dossena);
        refused(
                dossena.upload(path + "/attachments", "tardi.pdf", "%PDF-2".getBytes(StandardCharsets.UTF_8)),
                409,
                "application-not-open");
        assertThat(json(dossena.get(path + "/package"))
                        .at("/attachments/0/sha256")
                        .asString())
                .isEqualTo(Sha256.of(PDF));
    }

    private static Map<String, Object> partner(String body) {
        return Map.of("body", body, "role", "Aiuta");
    }
}
