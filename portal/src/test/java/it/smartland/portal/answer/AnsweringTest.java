package it.smartland.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Official answers as officers write them and as people rate them. */
class AnsweringTest extends WholePortal {

    private static final String ANSWER = API + "/solutions" + SOLUTION + "/official-answer";
    private static final String PAGE = "/soluzioni" + SOLUTION + "/risposta";
    private static final String CHOSEN = "to-0192f3a1-0000-7000-8000-000000000001";

    @BeforeEach
    void answer() {
        String answer = Samples.json("participation/official-answer");
        SERVICE.on("GET", ANSWER + "/versions", 200, Samples.json("participation/official-answer-versions"))
                .on("GET", ANSWER + "/rating", 200, Samples.json("participation/official-answer-rating"))
                .on("GET", API + "/official-answers", 200, Samples.json("participation/official-answers"))
                .on("PUT", ANSWER, 200, answer)
                .on("DELETE", ANSWER + "/scheduled", 200, answer)
                .on("PUT", ANSWER + "/rating", 200, Samples.json("participation/official-answer-rating"))
                .on("DELETE", ANSWER + "/rating", 200, Samples.json("participation/official-answer-rating"))
                .on("POST", API + "/official-answers", 200, Samples.json("participation/no-items"))
                .on("POST", API + "/official-answers/publication", 200, Samples.json("participation/no-items"));
    }

    @Test
    void standsOnThePageOfItsSolution() {
        Document page = page(anonymous.get().uri("/soluzioni" + SOLUTION), HttpStatus.OK);

        assertThat(page.select("#risposta").text())
                .contains("Comune di Dossena", "Accolta in parte", "Partiamo a marzo", "3,5");
        assertThat(page.select("#risposta a").attr("href")).isEqualTo(PAGE + "#voto");
        assertThat(page(officer().get().uri("/soluzioni" + SOLUTION), HttpStatus.OK)
                        .select("#risposta a[href=" + PAGE + "]"))
                .hasSize(1);
    }

    @Test
    void isWrittenWithAReasonAndADate() {
        var text = form("version", "2", "status", "REJECTED", "reason", "Il ponte.", "publishAt", "2026-12-31T09:00");

        assertThat(sent(officer(), PAGE, text)).isEqualTo(PAGE);

        assertThat(SERVICE.asked("PUT").getFirst().body())
                .isEqualTo("{\"status\":\"REJECTED\",\"reason\":\"Il ponte.\",\"publishAt\":\"2026-12-31T08:00:00Z\"}");
        assertThat(SERVICE.asked("PUT").getFirst().headers().getFirst("If-Match"))
                .isEqualTo("\"2\"");
        sent(officer(), PAGE + "/annulla", form("version", "3"));
        assertThat(SERVICE.asked("DELETE").getFirst().headers().getFirst("If-Match"))
                .isEqualTo("\"3\"");
    }

    @Test
    void isShownAgainWithWhatWasRefused() {
        SERVICE.on("PUT", ANSWER, 409, Samples.json("participation/problem-conflict"));

        Document page = refused(officer(), PAGE, form("version", "2", "reason", "Il ponte."));

        assertThat(page.select(".desk .notice").text()).contains("La sfida si è chiusa");
        assertThat(page.select("#risposta-reason").val()).isEqualTo("Il ponte.");
        assertThat(refused(officer(), PAGE, form("version", "2", "publishAt", "domani"))
                        .select("#risposta-publishAt-fault"))
                .hasSize(1);
    }

    @Test
    void isRatedAndTakenBack() {
        assertThat(sent(citizen(), PAGE + "/voto", form("stars", "4"))).isEqualTo(PAGE + "#voto");
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"stars\":4}");
        sent(citizen(), PAGE + "/voto/ritiro", form());
        assertThat(SERVICE.asked("DELETE")).hasSize(1);
        SERVICE.on("PUT", ANSWER + "/rating", 409, Samples.json("participation/problem-conflict"));
        assertThat(refused(citizen(), PAGE + "/voto", form("stars", "4"))
                        .select("#voto .notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void isGivenToManyAndPublishedTogether() {
        String desk = "/risposte/scrivania";

        assertThat(sent(officer(), desk, form(CHOSEN, "0", "status", "ACCEPTED", "reason", "Si fa.")))
                .isEqualTo(desk);
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"answers\":[{\"solution\":\"" + SOLUTION.substring(1)
                        + "\",\"status\":\"ACCEPTED\",\"reason\":\"Si fa.\",\"publishAt\":null,\"version\":0}]}");
        assertThat(sent(officer(), desk + "/pubblica", form(CHOSEN, "1"))).isEqualTo(desk);
        assertThat(SERVICE.asked("POST").getLast().body())
                .isEqualTo("{\"solutions\":[\"" + SOLUTION.substring(1) + "\"]}");
        assertThat(refused(officer(), desk, form("status", "ACCEPTED"))
                        .select(".notice")
                        .text())
                .contains("Scegli almeno una soluzione.");
        assertThat(refused(officer(), desk + "/pubblica", form())
                        .select(".notice")
                        .text())
                .contains("Scegli almeno una soluzione.");
    }

    @Test
    void keepsTheDeskForOfficers() {
        page(citizen().get().uri("/risposte/scrivania"), HttpStatus.FORBIDDEN);
        assertThat(redirect(anonymous.get().uri("/risposte/scrivania"))).startsWith("/oauth2/");
        assertThat(page(officer().get().uri("/risposte/scrivania"), HttpStatus.OK)
                        .select("h1")
                        .text())
                .isEqualTo("Le risposte da dare");
        assertThat(page(anonymous.get().uri("/risposte?quali=GIVEN&ente=016092"), HttpStatus.OK)
                        .select("h1")
                        .text())
                .isEqualTo("Le risposte degli enti");
        assertThat(SERVICE.lastAsked().parameter("owner")).isEqualTo("016092");
        assertThat(SERVICE.lastAsked().parameter("answered")).isEqualTo("true");
    }
}
