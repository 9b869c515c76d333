package it.smartland.portal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The evaluator's desk: the declaration comes first, final scores stand. */
class EvaluatingTest extends WholePortal {

    private static final String GRANTS = "/api/grants/v1";
    private static final String APPLICATION = "/0192f3b1-0000-7000-8000-000000000001";
    private static final String API_PATH = GRANTS + "/applications" + APPLICATION;
    private static final String PAGE = "/valutazione" + APPLICATION;
    private static final String EVALUATOR =
            TOKENS.evaluator().named("Vera", "Locatelli").value();

    @BeforeEach
    void afterTheClosing() {
        SERVICE.on(
                        "GET",
                        GRANTS + "/calls/0192f3b0-0000-7000-8000-000000000001",
                        200,
                        Samples.json("grants/call-evaluating"))
                .on("GET", GRANTS + "/applications", 200, Samples.json("grants/applications"))
                .on("GET", API_PATH, 200, Samples.json("grants/application-submitted"))
                .on("GET", API_PATH + "/attachments", 200, Samples.json("grants/files"))
                .on("GET", API + "/solutions", 200, Samples.json("participation/solutions"))
                .on("GET", API + "/challenges", 200, Samples.json("participation/challenges"));
    }

    @Test
    void listsWhatIsToBeJudgedForEvaluatorsAlone() {
        assertThat(page(evaluator().get().uri("/valutazione"), HttpStatus.OK)
                        .select(".object-card a")
                        .eachAttr("href"))
                .containsExactly(PAGE);
        page(citizen().get().uri("/valutazione"), HttpStatus.FORBIDDEN);
    }

    @Test
    void asksForTheDeclarationFirstAndThenForTheScores() {
        SERVICE.on("POST", API_PATH + "/conflict-declaration", 201, "{\"conflict\":false}");

        Document first = page(evaluator().get().uri(PAGE), HttpStatus.OK);
        assertThat(first.select("form[action$=/punteggi]")).isEmpty();
        assertThat(first.select("main").text()).contains("Il paese non ha più un negozio.");

        String next = sent(evaluator(), PAGE + "/dichiarazione", form("conflict", "false"));
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"conflict\":false,\"reason\":null}");
        Document then = page(evaluator().get().uri(next.substring(0, next.indexOf('#'))), HttpStatus.OK);
        assertThat(then.select("form[action$=/punteggi] input[type=text]").eachAttr("name"))
                .containsExactly("score-impact", "score-network", "score-lasting");
    }

    @Test
    void sendsWhoHasAnInterestAwayAndWhoSaysNothingBack() {
        SERVICE.on("POST", API_PATH + "/conflict-declaration", 201, "{\"conflict\":true}");

        assertThat(sent(evaluator(), PAGE + "/dichiarazione", form("conflict", "true", "reason", "Mio cugino")))
                .isEqualTo("/valutazione");
        assertThat(refused(evaluator(), PAGE + "/dichiarazione", form())
                        .select("#dichiarazione-conflict-fault")
                        .text())
                .contains("Scegli");
        assertThat(SERVICE.asked("POST")).hasSize(1);
    }

    @Test
    void keepsADraftAndMakesScoresFinal() {
        SERVICE.on("PUT", API_PATH + "/scores", 200, Samples.json("grants/scores-draft"))
                .on("GET", API_PATH + "/scores", 200, Samples.json("grants/scores-draft"));

        sent(evaluator(), PAGE + "/punteggi", form("score-impact", "82,5", "score-network", "", "then", "draft"));
        assertThat(SERVICE.asked("PUT").getLast().body()).isEqualTo("{\"scores\":{\"impact\":82.5},\"final\":false}");

        assertThat(page(evaluator().get().uri(PAGE), HttpStatus.OK)
                        .select("[name=score-impact]")
                        .val())
                .isEqualTo("82,5");

        sent(evaluator(), PAGE + "/punteggi", form("score-impact", "80", "then", "final"));
        assertThat(SERVICE.asked("PUT").getLast().body()).contains("\"final\":true");
    }

    @Test
    void tellsAtItsCriterionWhatIsWrong() {
        SERVICE.on("PUT", API_PATH + "/scores", 422, Samples.json("grants/problem-scores"));

        Document page = refused(evaluator(), PAGE + "/punteggi", form("score-impact", "120", "then", "final"));
        assertThat(page.select("#score-network-fault").text()).contains("obbligatorio");
        assertThat(page.select("[name=score-impact]").val()).isEqualTo("120");

        assertThat(refused(evaluator(), PAGE + "/punteggi", form("score-impact", "bene"))
                        .select("#score-impact-fault")
                        .text())
                .contains("Scrivi un numero");
    }

    @Test
    void showsFinalScoresAndNoFormAnyMore() {
        SERVICE.on("GET", API_PATH + "/scores", 200, Samples.json("grants/scores-final"));

        Document page = page(evaluator().get().uri(PAGE), HttpStatus.OK);

        assertThat(page.select("#punteggi tbody tr").eachText()).contains("Impatto sulla comunità 82,5");
        assertThat(page.select("form[action$=/punteggi]")).isEmpty();
    }

    private WebTestClient evaluator() {
        return with(EVALUATOR);
    }
}
