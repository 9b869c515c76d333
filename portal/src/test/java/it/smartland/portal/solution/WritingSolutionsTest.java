package it.smartland.portal.solution;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/** Solutions written: answers to a challenge, drafts, what is wrong with them. */
class WritingSolutionsTest extends WholePortal {

    @Test
    void answersAChallengeAndPublishesTheAnswer() {
        drafting(201, "solution-draft");
        publishing(200, "solution-own");
        Document form = page(citizen().get().uri("/sfide" + CHALLENGE + "/rispondi"), HttpStatus.OK);
        String key = form.select("input[name=key]").val();

        String location = sent(citizen(), "/sfide" + CHALLENGE + "/risposte", answer(key, "publish"));

        assertThat(location).isEqualTo("/soluzioni" + DRAFT);
        List<Asked> acts = SERVICE.asked("POST");
        assertThat(acts).hasSize(2);
        assertThat(acts.getFirst().headers().getFirst("Idempotency-Key")).isEqualTo(key);
        assertThat(acts.getFirst().headers().getFirst("Authorization")).isEqualTo("Bearer " + CITIZEN);
        assertThat(acts.getFirst().body())
                .contains("\"title\":\"Un bus\"", "\"maturity\":\"IDEA\"", "\"onBehalfOf\":null");
        assertThat(acts.getLast().body()).isEqualTo("{\"to\":\"PUBLISHED\"}");
    }

    @Test
    void savesADraftWithoutPublishingIt() {
        drafting(201, "solution-draft");

        assertThat(sent(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "save")))
                .isEqualTo("/soluzioni" + DRAFT);
        assertThat(SERVICE.asked("POST")).hasSize(1);
    }

    @Test
    void showsARefusedAnswerAgainWithEverythingTypedAndEveryFaultAtItsField() {
        drafting(422, "problem-invalid");

        Document page = refused(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "publish"));

        assertThat(page.select("#body").val()).isEqualTo("Otto posti.\r\nDue corse.");
        assertThat(page.select("input[name=maturity][checked]").val()).isEqualTo("IDEA");
        assertThat(page.select("#title-fault").text()).isEqualTo("È obbligatorio e non può essere vuoto.");
        assertThat(page.select("#area-fault").text()).isEqualTo("È obbligatorio.");
        assertThat(page.select("input[name=key]").val()).isNotEqualTo("k").isNotEmpty();
    }

    @Test
    void showsTheDraftWhenItCannotBePublished() {
        drafting(201, "solution-draft");
        publishing(409, "problem-conflict");

        Document page = refused(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "publish"));

        assertThat(page.select("h1").text()).isEqualTo("Auto condivise del municipio");
        assertThat(page.select(".desk .notice").text()).contains("La sfida si è chiusa");
    }

    @Test
    void letsTheAuthorWriteADraftAnewAndPublishIt() {
        amending(200, "solution-draft");
        publishing(200, "solution-own");
        Document form = page(citizen().get().uri("/soluzioni" + DRAFT + "/modifica"), HttpStatus.OK);

        assertThat(form.select("#title").val()).isEqualTo("Auto condivise del municipio");
        assertThat(form.select("input[name=maturity][checked]").val()).isEqualTo("IDEA");
        String version = form.select("input[name=version]").val();
        var text = answer("k", "publish");
        text.set("version", version);
        assertThat(sent(citizen(), "/soluzioni" + DRAFT + "/modifica", text)).isEqualTo("/soluzioni" + DRAFT);

        Asked amended = SERVICE.asked("PATCH").getFirst();
        assertThat(amended.headers().getFirst("If-Match")).isEqualTo("\"" + version + "\"");
        assertThat(amended.headers().getFirst("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(amended.body())
                .isEqualTo("{\"title\":\"Un bus\",\"summary\":\"A chiamata.\","
                        + "\"body\":\"Otto posti.\\r\\nDue corse.\",\"maturity\":\"IDEA\",\"area\":\"SOCIAL\"}");
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"PUBLISHED\"}");
    }

    @Test
    void savesADraftWrittenAnewWithoutPublishingIt() {
        amending(200, "solution-draft");

        assertThat(sent(citizen(), "/soluzioni" + DRAFT + "/modifica", answer("k", "save")))
                .isEqualTo("/soluzioni" + DRAFT);
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void showsARefusedDraftAgainWithEverythingTypedAndEveryFaultAtItsField() {
        amending(422, "problem-invalid");
        var text = answer("k", "publish");
        text.set("version", "3");

        Document page = refused(citizen(), "/soluzioni" + DRAFT + "/modifica", text);

        assertThat(page.select("#body").val()).isEqualTo("Otto posti.\r\nDue corse.");
        assertThat(page.select("#title-fault").text()).isEqualTo("È obbligatorio e non può essere vuoto.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void asksForTheVersionAsItIsAndForNoHeaderThatWasTyped() {
        amending(412, "problem-conflict");
        var text = answer("k", "save");
        text.set("version", "3\"\r\nX-Other: 1");

        refused(citizen(), "/soluzioni" + DRAFT + "/modifica", text);

        assertThat(SERVICE.asked("PATCH").getFirst().headers().getFirst("If-Match"))
                .isEqualTo("\"0\"");
    }

    @Test
    void showsWhatIsNoDraftAsItStands() {
        assertThat(redirect(citizen().get().uri("/soluzioni" + SOLUTION + "/modifica")))
                .isEqualTo("/soluzioni" + SOLUTION);
        assertThat(redirect(anonymous.get().uri("/soluzioni" + DRAFT + "/modifica")))
                .startsWith("/oauth2/authorization/smartland");
    }

    private static void drafting(int status, String sample) {
        service("POST", "/challenges" + CHALLENGE + "/solutions", status, sample);
    }

    private static void amending(int status, String sample) {
        service("PATCH", "/solutions" + DRAFT, status, sample);
    }

    private static void publishing(int status, String sample) {
        service("POST", "/solutions" + DRAFT + "/transitions", status, sample);
    }

    private static void service(String method, String path, int status, String sample) {
        SERVICE.on(method, API + path, status, Samples.json("participation/" + sample));
    }

    private static MultiValueMap<String, String> answer(String key, String then) {
        return form(
                "key", key,
                "title", "Un bus",
                "summary", "A chiamata.",
                "body", "Otto posti.\r\nDue corse.",
                "maturity", "IDEA",
                "area", "SOCIAL",
                "then", then);
    }
}
