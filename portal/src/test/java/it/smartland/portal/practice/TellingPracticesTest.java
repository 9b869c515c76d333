package it.smartland.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.BodyInserters;

/** Practices as everybody finds them, and as officers write, validate, publish and adopt them. */
class TellingPracticesTest extends WholePortal {

    private static final String PRACTICES = CATALOGUE + "/practices";
    private static final String SUBMITTED = "/0192f3d0-0000-7000-8000-000000000002";
    private static final String ADOPTION = "/0192f3f0-0000-7000-8000-000000000001";

    @BeforeEach
    void answer() {
        SERVICE.on("GET", PRACTICES, 200, Samples.json("catalogue/practices"))
                .on("GET", PRACTICES + PRACTICE, 200, Samples.json("catalogue/practice"))
                .on("GET", PRACTICES + PRACTICE + "/similar", 200, Samples.json("catalogue/similar"))
                .on("GET", PRACTICES + PRACTICE + "/versions", 200, Samples.json("catalogue/versions"))
                .on("GET", PRACTICES + SUBMITTED, 200, Samples.json("catalogue/practice-submitted"))
                .on("GET", PRACTICES + SUBMITTED + "/similar", 200, Samples.json("catalogue/similar"))
                .on("GET", CATALOGUE + "/adoptions", 200, Samples.json("catalogue/adoptions"))
                .on("GET", CATALOGUE + "/adoptions" + ADOPTION, 200, Samples.json("catalogue/adoption"))
                .on("GET", OBSERVATORY + "/indicators", 200, Samples.json("observatory/indicators"));
    }

    @Test
    void narrowsTheListAsItsAddressSays() {
        Document page = page(anonymous.get().uri("/pratiche?q=bottega&ambito=SOCIAL&tema=&prova=GOOD"), HttpStatus.OK);

        Asked asked = SERVICE.lastAsked();
        assertThat(asked.uri()).contains("q=bottega", "area=SOCIAL", "evidence=GOOD", "sort=RELEVANCE", "facets=true");
        assertThat(asked.parameter("theme")).isNull();
        assertThat(page.select(".listing-count").text()).isEqualTo("12 pratiche");
        assertThat(page.select(".filter").eachText()).hasSize(3);
        assertThat(page.select(".facet-label").eachText())
                .containsExactly("Ambito", "Tema", "Quanto è provata", "Settore", "Dove", "Adottata da");
        assertThat(page.select(".facet-chosen").eachText()).containsExactly("Sociale 7", "Buona pratica provata 2");
        assertThat(page.select(".facet-chosen").first().attr("href")).isEqualTo("/pratiche?q=bottega&prova=GOOD");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("&prova=GOOD&dopo=eyJhIjoxfQ%3D%3D");
        assertThat(page.select("a[href=/pratiche/nuova]")).isEmpty();
    }

    @Test
    void writesADraftRowByRow() {
        SERVICE.on("POST", PRACTICES, 201, Samples.json("catalogue/practice-draft"));
        Document blank = page(officer().get().uri("/pratiche/nuova"), HttpStatus.OK);
        assertThat(blank.select("input[name=leadBody]").val()).isEqualTo("016092");
        assertThat(blank.select("select[name^=territories]")).hasSize(2);

        var typed = form("key", "k", "title", "L'orto", "territories.0", "016092", "cost", "8000,00", "then", "save");
        assertThat(sent(officer(), "/pratiche", typed)).isEqualTo("/pratiche" + SUBMITTED);

        Asked asked = SERVICE.asked("POST").getFirst();
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k");
        assertThat(asked.body())
                .contains("\"territories\":[\"016092\"]", "\"leadBody\":\"016092\"", "\"amount\":\"8000.00\"")
                .contains("\"startYear\":null", "\"chain\":[]");
    }

    @Test
    void givesMoreRowsWithoutSendingAnything() {
        Document page = page(
                officer()
                        .post()
                        .uri("/pratiche")
                        .body(BodyInserters.fromFormData(
                                form("title", "L'orto", "territories.1", "016092", "then", "rows"))),
                HttpStatus.OK);

        assertThat(page.select("select[name^=territories]")).hasSize(4);
        assertThat(page.select("#title").val()).isEqualTo("L'orto");
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void showsARefusedDraftAgainWithEveryFaultAtItsField() {
        SERVICE.on("POST", PRACTICES, 422, Samples.json("participation/problem-invalid"));

        Document refused = refused(officer(), "/pratiche", form("summary", "Una frase"));
        assertThat(refused.select("#title-fault").text()).contains("obbligatorio");
        assertThat(refused.select("#summary").val()).isEqualTo("Una frase");

        assertThat(refused(officer(), "/pratiche", form("cost", "tanto"))
                        .select("#cost-fault")
                        .text())
                .contains("Scrivi un numero");
        assertThat(SERVICE.asked("POST")).hasSize(1);
    }

    @Test
    void writesADraftAnewUnderItsVersion() {
        SERVICE.on("PUT", PRACTICES + SUBMITTED, 200, Samples.json("catalogue/practice-draft"));

        Document form = page(officer().get().uri("/pratiche" + SUBMITTED + "/modifica"), HttpStatus.OK);
        assertThat(form.select("input[name=version]").val()).isEqualTo("2");
        sent(officer(), "/pratiche" + SUBMITTED + "/modifica", form("version", "2", "title", "L'orto"));

        assertThat(SERVICE.asked("PUT").getFirst().headers().getFirst("If-Match"))
                .isEqualTo("\"2\"");
    }

    @Test
    void validatesWithAReason() {
        String transitions = PRACTICES + SUBMITTED + "/transitions";
        SERVICE.on("POST", transitions, 200, Samples.json("catalogue/practice-changes"));
        sent(
                officer(),
                "/pratiche" + SUBMITTED + "/stato",
                form("to", "CHANGES_REQUESTED", "reason", "Manca chi paga"));
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"to\":\"CHANGES_REQUESTED\",\"reason\":\"Manca chi paga\"}");

        SERVICE.on("POST", transitions, 403, Samples.json("participation/problem-conflict"));
        assertThat(refused(officer(), "/pratiche" + SUBMITTED + "/stato", form("to", "APPROVED"))
                        .select(".desk .notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void showsOfficersWhatWaits() {
        SERVICE.on("GET", PRACTICES, 200, Samples.json("catalogue/practices-awaiting"));

        assertThat(page(with(PROVINCE).get().uri("/pratiche/scrivania"), HttpStatus.OK)
                        .select("main h2")
                        .eachText())
                .containsExactly("Da approvare", "Da pubblicare", "Da correggere", "Bozze");
        page(citizen().get().uri("/pratiche/scrivania"), HttpStatus.FORBIDDEN);
        page(citizen().get().uri("/pratiche/nuova"), HttpStatus.FORBIDDEN);
        assertThat(redirect(anonymous.get().uri("/pratiche/scrivania"))).contains("return=%2Fpratiche%2Fscrivania");
    }

    @Test
    void adoptsAndMovesOn() {
        SERVICE.on("POST", PRACTICES + PRACTICE + "/adoptions", 201, Samples.json("catalogue/adoption"))
                .on(
                        "POST",
                        CATALOGUE + "/adoptions" + ADOPTION + "/transitions",
                        200,
                        Samples.json("catalogue/adoption"));

        assertThat(sent(officer(), "/pratiche" + PRACTICE + "/adozioni", form("stage", "PLANNED")))
                .isEqualTo("/pratiche" + PRACTICE + "#adozioni");
        assertThat(SERVICE.asked("POST").getFirst().body()).isEqualTo("{\"stage\":\"PLANNED\",\"adaptations\":null}");
        assertThat(sent(officer(), "/adozioni" + ADOPTION + "/stato", form("to", "RUNNING")))
                .isEqualTo("/pratiche" + PRACTICE + "#adozioni");
        assertThat(redirect(anonymous.get().uri("/adozioni" + ADOPTION)))
                .isEqualTo("/pratiche" + PRACTICE + "#adozione-" + ADOPTION.substring(1));
    }

    @Test
    void saysWhyAnAdoptionIsRefused() {
        SERVICE.on(
                "POST",
                CATALOGUE + "/adoptions" + ADOPTION + "/transitions",
                409,
                Samples.json("participation/problem-conflict"));

        assertThat(refused(officer(), "/adozioni" + ADOPTION + "/stato", form("to", "DROPPED"))
                        .select("#adozioni .notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void showsEveryVersionAndNothingThatIsNotThere() {
        page(anonymous.get().uri("/pratiche" + PRACTICE + "/versioni"), HttpStatus.OK);
        page(anonymous.get().uri("/pratiche/0192f3d0-0000-7000-8000-00000000000f"), HttpStatus.NOT_FOUND);
    }
}
