package it.smartland.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The office's desk: a call written, published, judged, ranked, granted. */
class OfficeTest extends WholePortal {

    private static final String GRANTS = "/api/grants/v1";
    private static final String CALL = "/0192f3b0-0000-7000-8000-000000000001";
    private static final String APPLICATION = "/0192f3b1-0000-7000-8000-000000000001";
    private static final String DESK = "/bandi" + CALL + "/ufficio";
    private static final String OFFICE =
            TOKENS.provincialOfficer().named("Carla", "Moretti").value();

    @BeforeEach
    void underEvaluation() {
        stands("evaluating");
        SERVICE.on("GET", GRANTS + "/applications", 200, Samples.json("grants/applications"))
                .on("GET", GRANTS + "/awards", 200, Samples.json("grants/no-items"));
    }

    @Test
    void tellsTheStateOfTheCallInNumbersBlockersFirst() {
        Document page = page(office().get().uri(DESK), HttpStatus.OK);

        assertThat(page.select(".statistics").text()).contains("Domande presentate 2", "Presentata 1", "Bozza 1");
        assertThat(page.select(".notice-warning").text()).contains("1 domanda aspetta la decisione");
        assertThat(page.select("form[action$=/graduatoria]")).hasSize(1);
        assertThat(page.select("form[action$=/ammissione]")).hasSize(1);
    }

    @Test
    void isForTheOfficeAlone() {
        page(officer().get().uri(DESK), HttpStatus.FORBIDDEN);
        page(officer().get().uri("/bandi/nuovo"), HttpStatus.FORBIDDEN);
    }

    @Test
    void decidesRanksGrantsAndConcludes() {
        SERVICE.on(
                        "POST",
                        GRANTS + "/applications" + APPLICATION + "/transitions",
                        200,
                        Samples.json("grants/application-submitted"))
                .on("POST", GRANTS + "/calls" + CALL + "/ranking", 201, Samples.json("grants/ranking"))
                .on("POST", GRANTS + "/calls" + CALL + "/awards", 201, Samples.json("grants/no-items"))
                .on("POST", GRANTS + "/calls" + CALL + "/transitions", 200, Samples.json("grants/call-ranked"));
        String call = "/bandi" + CALL;

        assertThat(sent(office(), call + "/domande" + APPLICATION + "/ammissione", form("to", "ADMITTED")))
                .isEqualTo(DESK);
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"ADMITTED\",\"reason\":null}");
        assertThat(sent(office(), call + "/graduatoria", form())).isEqualTo(DESK);
        sent(office(), call + "/contributi", form("actType", "Determinazione", "actNumber", "12"));
        assertThat(SERVICE.asked("POST").getLast().body())
                .contains("\"actType\":\"Determinazione\"", "\"actNumber\":\"12\"");
        sent(office(), call + "/stato", form("to", "CONCLUDED"));
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"CONCLUDED\",\"reason\":null}");
    }

    @Test
    void offersTheStepThatComesNext() {
        stands("draft");
        assertThat(page(office().get().uri(DESK), HttpStatus.OK)
                        .select("button[name=to]")
                        .first()
                        .val())
                .isEqualTo("PUBLISHED");
        stands("ranked");
        assertThat(page(office().get().uri(DESK), HttpStatus.OK).select("form[action$=/contributi]"))
                .hasSize(1);
        SERVICE.on("GET", GRANTS + "/awards", 200, Samples.json("grants/awards"));
        Document granted = page(office().get().uri(DESK), HttpStatus.OK);
        assertThat(granted.select("form[action$=/contributi]")).isEmpty();
        assertThat(granted.select("button[name=to]").val()).isEqualTo("CONCLUDED");
    }

    @Test
    void tellsWhyTheServiceRefusesAndStandsWithoutTheApplications() {
        SERVICE.on("POST", GRANTS + "/calls" + CALL + "/ranking", 409, Samples.json("participation/problem-conflict"))
                .on("GET", GRANTS + "/applications", 503, "{}");

        Document page = refused(office(), "/bandi" + CALL + "/graduatoria", form());

        assertThat(page.select(".notice-danger")).hasSize(1);
        assertThat(page.select(".state-unavailable")).hasSize(1);
    }

    @Test
    void writesACallWithItsCriteriaAndQuestions() {
        SERVICE.on("POST", GRANTS + "/calls", 201, Samples.json("grants/call-draft"));

        assertThat(sent(
                        office(),
                        "/bandi",
                        form(
                                "title",
                                "Rete",
                                "year",
                                "2026",
                                "office",
                                "Innovazione",
                                "responsible",
                                "C. M.",
                                "opensAt",
                                "2026-12-01T09:00",
                                "closesAt",
                                "2026-12-31T12:00",
                                "budget",
                                "100.000",
                                "maxGrant",
                                "8.000",
                                "criterion-0-title",
                                "Impatto",
                                "criterion-0-weight",
                                "60",
                                "criterion-0-tie",
                                "2",
                                "criterion-2-title",
                                "Rete",
                                "criterion-2-weight",
                                "40",
                                "criterion-2-tie",
                                "1",
                                "eligibility",
                                "Comuni\r\n\r\nUnioni",
                                "question-0-title",
                                "Perché?",
                                "question-0-required",
                                "on")))
                .startsWith("/bandi/0192f3b0-0000-7000-8000-000000000002");
        assertThat(SERVICE.asked("POST").getLast().body())
                .contains(
                        "\"closesAt\":\"2026-12-31T11:00:00Z\"",
                        "\"budget\":{\"amount\":\"100000\",\"currency\":\"EUR\"}",
                        "\"tieOrder\":[\"c3\",\"c1\"]",
                        "\"eligibility\":[\"Comuni\",\"Unioni\"]",
                        "\"title\":\"Perché?\",\"kind\":\"TEXT\",\"required\":true");
    }

    @Test
    void tellsEveryFaultOfACallAtItsField() {
        SERVICE.on("POST", GRANTS + "/calls", 422, Samples.json("grants/problem-call"));

        Document page = refused(office(), "/bandi", form("title", "", "criterion-1-title", "Impatto"));

        assertThat(page.select("#title-fault").text()).contains("obbligatorio");
        assertThat(page.select(".notice-list a[href='#title']").text()).startsWith("Titolo: ");
        assertThat(page.select("#criterion-1-weight-fault").text()).contains("obbligatorio");
        assertThat(page.select("section#criteria > .field-fault").text()).contains("sommare a 100");
        assertThat(refused(office(), "/bandi", form("budget", "tanti", "year", "2026,5", "closesAt", "domani"))
                        .select(".field-fault"))
                .hasSize(3);
        assertThat(SERVICE.asked("POST")).hasSize(1);
    }

    private static void stands(String status) {
        SERVICE.on("GET", GRANTS + "/calls" + CALL, 200, Samples.json("grants/call-" + status));
    }

    private WebTestClient office() {
        return with(OFFICE);
    }
}
