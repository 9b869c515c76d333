package it.smartland.portal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/** The observatory as everybody reads it, and the way from an alert to a challenge. */
class ObservingTest extends WholePortal {

    private static final String INCOME = OBSERVATORY + "/indicators/mean-income";
    private static final String ALERT = "/0192f3b0-0000-7000-8000-000000000001";

    @BeforeEach
    void answer() {
        SERVICE.on("GET", OBSERVATORY + "/indicators", 200, Samples.json("observatory/indicators"))
                .on("GET", INCOME, 200, Samples.json("observatory/indicator"))
                .on("GET", INCOME + "/map", 200, Samples.json("observatory/map"))
                .on("GET", INCOME + "/ranking", 200, Samples.json("observatory/ranking"))
                .on("GET", OBSERVATORY + "/alerts", 200, Samples.json("observatory/alerts"))
                .on("GET", OBSERVATORY + "/alerts" + ALERT, 200, Samples.json("observatory/alert"))
                .on("GET", OBSERVATORY + "/alerts" + ALERT + "/lineage", 200, Samples.json("observatory/lineage"))
                .on("GET", CATALOGUE + "/practices", 200, Samples.json("catalogue/practices"));
    }

    @Test
    void showsTheLatestPeriodUnlessAnotherIsChosen() {
        page(anonymous.get().uri("/indicatori/mean-income"), HttpStatus.OK);
        assertThat(periodsAskedFor()).containsExactly("2024", "2024");

        SERVICE.forgetAsked();
        page(anonymous.get().uri("/indicatori/mean-income?periodo=2019"), HttpStatus.OK);
        assertThat(periodsAskedFor()).containsExactly("2019", "2019");

        page(anonymous.get().uri("/indicatori/mean-income?periodo=1950"), HttpStatus.NOT_FOUND);
        page(anonymous.get().uri("/indicatori/mean-income?da=-1"), HttpStatus.NOT_FOUND);
        page(anonymous.get().uri("/indicatori/nessuno"), HttpStatus.NOT_FOUND);
    }

    @Test
    void standsWithoutItsMapAndWithoutTheCatalogue() {
        SERVICE.on("GET", INCOME + "/map", 500, "{}").on("GET", CATALOGUE + "/practices", 503, "{}");

        Document page = page(anonymous.get().uri("/indicatori/mean-income"), HttpStatus.OK);

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select("#classifica tbody tr")).hasSize(3);
    }

    @Test
    void givesTheValuesAsAFile() {
        SERVICE.on("GET", INCOME + "/observations", 200, "text/csv;charset=UTF-8", Mono.just("territory,period\r\n"));

        anonymous
                .get()
                .uri("/indicatori/mean-income/valori.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mean-income.csv\"")
                .expectBody(String.class)
                .isEqualTo("territory,period\r\n");
        assertThat(SERVICE.lastAsked().headers().getFirst(HttpHeaders.ACCEPT)).isEqualTo("text/csv");
    }

    @Test
    void narrowsTheAlertsAsTheirAddressSays() {
        Document page = page(anonymous.get().uri("/avvisi?comune=016092&tema=ECON"), HttpStatus.OK);

        assertThat(SERVICE.lastAsked().uri()).contains("territory=016092", "theme=ECON");
        assertThat(page.select(".filter").eachText())
                .containsExactly("Comune di Dossena: togli il filtro", "Economia e finanze: togli il filtro");
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/avvisi?comune=016092&tema=ECON&dopo=eyJhIjoxfQ%3D%3D");
    }

    @Test
    void leadsAnOfficerOfThePlaceFromTheAlertToAChallengeThatCitesIt() {
        String asking = page(officer().get().uri("/avvisi" + ALERT), HttpStatus.OK)
                .select(".desk a")
                .attr("href");
        assertThat(asking).isEqualTo("/sfide/nuova?avviso=" + ALERT.substring(1));

        Document form = page(officer().get().uri(asking), HttpStatus.OK);
        assertThat(form.select(".notice").text()).contains("Reddito medio dichiarato sotto 20.000 €: Dossena, 2024");
        assertThat(form.select("input[name=indicator]").val()).isEqualTo("mean-income");

        SERVICE.on("POST", API + "/challenges", 201, Samples.json("participation/challenge-draft"));
        sent(
                officer(),
                "/sfide",
                form("title", "Come?", "alert", form.select("input[name=alert]").val(), "indicator", "mean-income"));
        assertThat(SERVICE.asked("POST").getFirst().body())
                .contains("\"alert\":\"" + ALERT.substring(1) + "\"", "\"indicator\":\"mean-income\"");
    }

    @Test
    void keepsTheCitedAlertInAFormThatIsRefused() {
        SERVICE.on("POST", API + "/challenges", 422, Samples.json("participation/problem-invalid"));

        Document page = refused(
                officer(), "/sfide", form("alert", ALERT.substring(1), "indicator", "mean-income", "cited", "Reddito"));

        assertThat(page.select("input[name=alert]").val()).isEqualTo(ALERT.substring(1));
        assertThat(page.select(".notice").text()).contains("cita l'avviso: Reddito");
    }

    @Test
    void offersAChallengeToNobodyElse() {
        assertThat(page(with(PROVINCE).get().uri("/avvisi" + ALERT), HttpStatus.OK)
                        .select(".desk"))
                .isEmpty();
        assertThat(page(anonymous.get().uri("/avvisi" + ALERT), HttpStatus.OK).select(".desk"))
                .isEmpty();
        page(citizen().get().uri("/sfide/nuova?avviso=" + ALERT.substring(1)), HttpStatus.FORBIDDEN);
    }

    private static List<String> periodsAskedFor() {
        return SERVICE.asked("GET").stream()
                .filter(asked -> asked.path().startsWith(INCOME + "/"))
                .map(asked -> asked.parameter("period"))
                .toList();
    }
}
