package it.smartland.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;

/** An application from its first word to its receipt, as officers write it. */
class ApplyingTest extends WholePortal {

    private static final String GRANTS = "/api/grants/v1";
    private static final String CALL = "/0192f3b0-0000-7000-8000-000000000001";
    private static final String APPLICATION = "/0192f3b1-0000-7000-8000-000000000001";
    private static final String FILE = "/0192f3b5-0000-7000-8000-000000000001";
    private static final String API_PATH = GRANTS + "/applications" + APPLICATION;
    private static final String PAGE = "/domande" + APPLICATION;

    @BeforeEach
    void beforeTheClosing() {
        String open = Samples.json("grants/call-open").replace("2026-11-30T11:00:00Z", "2199-11-30T11:00:00Z");
        SERVICE.on("GET", GRANTS + "/calls" + CALL, 200, open.replace("2026-11-01", "2020-11-01"))
                .on("GET", API_PATH, 200, Samples.json("grants/application-draft"))
                .on("GET", API_PATH + "/attachments", 200, Samples.json("grants/no-files"))
                .on("GET", API + "/solutions", 200, Samples.json("participation/solutions"))
                .on("GET", API + "/challenges", 200, Samples.json("participation/challenges"));
    }

    @Test
    void beginsWithATitle() {
        SERVICE.on("POST", GRANTS + "/calls" + CALL + "/applications", 201, Samples.json("grants/application-new"));
        Document form = page(officer().get().uri("/bandi" + CALL + "/partecipa"), HttpStatus.OK);
        String key = form.select("input[name=key]").val();

        assertThat(sent(officer(), "/bandi" + CALL + "/domande", form("title", "L'emporio", "key", key)))
                .isEqualTo(PAGE);
        Asked asked = SERVICE.asked("POST").getLast();
        assertThat(asked.body()).isEqualTo("{\"title\":\"L'emporio\"}");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo(key);
    }

    @Test
    void savesEverythingAtOnceAndAddsTheLinesUp() {
        SERVICE.on("PATCH", API_PATH, 200, Samples.json("grants/application-draft"));

        String next = sent(
                officer(),
                PAGE,
                form(
                        "version",
                        "4",
                        "title",
                        "L'emporio",
                        "area",
                        "SOCIAL",
                        "answer-people",
                        "1.200",
                        "answer-volunteers",
                        "false",
                        "partner-2-body",
                        "016206",
                        "partner-2-role",
                        "Il furgone",
                        "line-0-title",
                        "Scaffali",
                        "line-0-amount",
                        "6.000",
                        "line-3-title",
                        "Furgone",
                        "line-3-amount",
                        "4.250,50",
                        "requested",
                        "8000",
                        "ownShare",
                        "",
                        "link-solution-0192f3a1-0000-7000-8000-000000000001",
                        "on",
                        "linktype",
                        "challenge",
                        "linkid",
                        "https://smartland.example/sfide/0192f3a0-0000-7000-8000-000000000001#soluzioni",
                        "target-0-indicator",
                        "people-served",
                        "target-0-territory",
                        "016092",
                        "target-0-target",
                        "120",
                        "then",
                        "preview"));

        assertThat(next).isEqualTo(PAGE + "/anteprima");
        Asked asked = SERVICE.asked("PATCH").getLast();
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"4\"");
        assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(asked.body())
                .contains(
                        "\"people\":1200",
                        "\"volunteers\":false",
                        "\"need\":null",
                        "\"partners\":[{\"body\":\"016206\",\"role\":\"Il furgone\"}]",
                        "\"total\":\"10250.50\",\"requested\":\"8000\",\"ownShare\":\"2250.50\"",
                        "{\"type\":\"challenge\",\"id\":\"0192f3a0-0000-7000-8000-000000000001\"}",
                        "{\"type\":\"solution\",\"id\":\"0192f3a1-0000-7000-8000-000000000001\"}",
                        "\"summary\":null");
    }

    @Test
    void asksNobodyAboutWhatIsNoNumber() {
        Document page = refused(
                officer(), PAGE, form("version", "4", "title", "L'emporio", "line-0-amount", "tanto", "linkid", "?"));

        assertThat(page.select("#line-0-amount-fault").text()).contains("Scrivi un numero");
        assertThat(page.select("#linkid-fault").text()).contains("Scrivi l'indirizzo");
        assertThat(page.select("[name=line-0-amount]").val()).isEqualTo("tanto");
        assertThat(SERVICE.asked("PATCH")).isEmpty();
    }

    @Test
    void tellsFaultsOfRowsWhereTheyWereTyped() {
        SERVICE.on("PATCH", API_PATH, 422, Samples.json("grants/problem-draft"));

        Document page = refused(
                officer(),
                PAGE,
                form(
                        "version",
                        "4",
                        "title",
                        "E",
                        "line-0-title",
                        "Scaffali",
                        "line-0-amount",
                        "1",
                        "line-4-amount",
                        "2",
                        "partner-3-body",
                        "016206"));

        assertThat(page.select("#line-4-title-fault").text()).contains("obbligatorio");
        assertThat(page.select("#partner-3-role-fault").text()).contains("obbligatorio");
        assertThat(page.select(".notice-list a").eachAttr("href")).containsExactly("#line-4-title", "#partner-3-role");
    }

    @Test
    void submitsAndShowsTheReceipt() {
        SERVICE.on("POST", API_PATH + "/submission", 201, Samples.json("grants/receipt"))
                .on("GET", GRANTS + "/receipts/BSL-2026-000001", 200, Samples.json("grants/receipt"));

        assertThat(sent(officer(), PAGE + "/presentazione", form())).isEqualTo("/ricevute/BSL-2026-000001");
        assertThat(page(officer().get().uri("/ricevute/BSL-2026-000001"), HttpStatus.OK)
                        .select(".hash")
                        .text())
                .startsWith("9f86d081");
    }

    @Test
    void tellsEveryFaultOfASubmissionAtItsFieldAndInTheList() {
        SERVICE.on("POST", API_PATH + "/submission", 422, Samples.json("grants/problem-submission"));

        Document page = refused(officer(), PAGE + "/presentazione", form());

        assertThat(page.select("#requested-fault").text()).contains("contributo massimo");
        assertThat(page.select("#answer-people-fault").text()).contains("obbligatorio");
        assertThat(page.select("#partner-0-body-fault").text()).contains("declinato");
        assertThat(page.select("section#budget > .field-fault").text()).contains("Le voci sommano");
        assertThat(page.select("section#partners > .field-fault").text()).contains("Servono almeno 1");
        assertThat(page.select(".checklist-missing").eachText())
                .containsExactly(
                        "C'è una cosa da correggere", "Ci sono 2 cose da correggere", "Ci sono 2 cose da correggere");
        assertThat(page.select(".notice-list a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void sendsAFileOnAndTellsWhyItIsRefused() {
        SERVICE.on("POST", API_PATH + "/attachments", 201, Samples.json("grants/file"));
        assertThat(redirect(officer()
                        .post()
                        .uri(PAGE + "/allegati")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(BodyInserters.fromMultipartData(file().build()))))
                .isEqualTo(PAGE + "#files");
        assertThat(SERVICE.asked("POST").getLast().body()).contains("preventivo.pdf", "%PDF-");

        SERVICE.on("POST", API_PATH + "/attachments", 409, Samples.json("participation/problem-conflict"));
        Document page = page(
                officer()
                        .post()
                        .uri(PAGE + "/allegati")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(BodyInserters.fromMultipartData(file().build())),
                HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page.select("#allegato-faults")).hasSize(1);
    }

    @Test
    void takesAFileAwayAndTheApplicationBack() {
        SERVICE.on("DELETE", API_PATH + "/attachments" + FILE, 204, "")
                .on("POST", API_PATH + "/transitions", 200, Samples.json("grants/application-draft"));

        assertThat(sent(officer(), PAGE + "/allegati" + FILE + "/rimozione", form()))
                .isEqualTo(PAGE + "#files");
        assertThat(sent(officer(), PAGE + "/ritiro", form())).isEqualTo(PAGE);
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"WITHDRAWN\",\"reason\":null}");
    }

    @Test
    void letsAPartnerAnswerItsLetter() {
        SERVICE.on("GET", API_PATH + "/partners/016206/letter", 200, Samples.json("grants/letter"))
                .on("PUT", API_PATH + "/partners/016206/letter", 200, Samples.json("grants/letter"));

        page(officer().get().uri(PAGE + "/lettera/016206"), HttpStatus.OK);
        assertThat(sent(officer(), PAGE + "/lettera/016206", form("letter", "CONFIRMED")))
                .isEqualTo(PAGE + "/lettera/016206");
        assertThat(SERVICE.asked("PUT").getLast().body()).isEqualTo("{\"letter\":\"CONFIRMED\"}");
    }

    @Test
    void standsWhileSolutionsAndFilesCannotBeHad() {
        SERVICE.on("GET", API + "/solutions", 503, "{}").on("GET", API_PATH + "/attachments", 503, "{}");

        Document page = page(officer().get().uri(PAGE), HttpStatus.OK);

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select("[name=line-1-title]").val()).isEqualTo("Furgone");
    }

    @Test
    void leadsWhoIsNotSignedInToTheLogin() {
        assertThat(redirect(anonymous.get().uri(PAGE).accept(MediaType.TEXT_HTML)))
                .startsWith("/oauth2/authorization/smartland?return=%2Fdomande%2F");
    }

    private static MultipartBodyBuilder file() {
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("file", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .filename("preventivo.pdf")
                .contentType(MediaType.APPLICATION_PDF);
        return parts;
    }
}
