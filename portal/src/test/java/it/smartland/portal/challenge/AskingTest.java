package it.smartland.portal.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Challenges as officers write and open them, and as everybody narrows their list. */
class AskingTest extends WholePortal {

    @Test
    void letsAnOfficerAskAndOpen() {
        SERVICE.on("POST", API + "/challenges", 201, Samples.json("participation/challenge-draft"))
                .on(
                        "POST",
                        API + "/challenges" + DRAFT_CHALLENGE + "/transitions",
                        200,
                        Samples.json("participation/challenge-draft"));

        var text = form("title", "Come?", "description", "Perché.", "area", "CULTURE", "closesAt", "2026-12-31T23:59");
        assertThat(sent(officer(), "/sfide", text)).isEqualTo("/sfide" + DRAFT_CHALLENGE);
        assertThat(SERVICE.asked("POST").getFirst().body())
                .contains("\"owner\":\"016092\"", "\"closesAt\":\"2026-12-31T22:59:00Z\"");

        sent(officer(), "/sfide" + DRAFT_CHALLENGE + "/stato", form("to", "OPEN"));
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"OPEN\"}");
    }

    @Test
    void asksNobodyAboutADateThatIsNone() {
        Document page = refused(officer(), "/sfide", form("title", "Come?", "closesAt", "domani"));

        assertThat(page.select("#closesAt-fault").text()).contains("Scrivi giorno e ora");
        assertThat(page.select("#title").val()).isEqualTo("Come?");
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void sendsTheRulesAsTheyWereChosen() {
        SERVICE.on("POST", API + "/challenges", 201, Samples.json("participation/challenge-draft"));

        sent(
                officer(),
                "/sfide",
                form(
                        "title",
                        "Come?",
                        "closesAt",
                        "2026-10-25T02:30",
                        "closesAt-which",
                        "SECOND",
                        "who-CITIZENS",
                        "on",
                        "hiddenTallies",
                        "on",
                        "supportThreshold",
                        "20",
                        "phase-0-from",
                        "2026-10-01T08:00",
                        "phase-0-to",
                        "2026-10-20T08:00",
                        "phase-0-create",
                        "on"));

        assertThat(SERVICE.asked("POST").getFirst().body())
                .contains(
                        "\"closesAt\":\"2026-10-25T01:30:00Z\"",
                        "\"who\":[\"CITIZENS\"]",
                        "\"hiddenTallies\":true",
                        "\"supportThreshold\":20",
                        "{\"from\":\"2026-10-01T06:00:00Z\",\"to\":\"2026-10-20T06:00:00Z\",\"create\":true,\"vote\":false,");
    }

    @Test
    void guessesAtNoHourOfTheNightsOnWhichTheClocksChange() {
        assertThat(refused(officer(), "/sfide", form("title", "Come?", "closesAt", "2027-03-28T02:30"))
                        .select("#closesAt-fault")
                        .text())
                .contains("Quell'ora non esiste");
        assertThat(refused(officer(), "/sfide", form("title", "Come?", "closesAt", "2026-10-25T02:30"))
                        .select("input[name=closesAt-which]"))
                .hasSize(2);
        assertThat(refused(officer(), "/sfide", form("phase-0-to", "2026-10-25T02:30"))
                        .select("#phases-fault")
                        .text())
                .contains("due volte");
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void putsAChallengeOffAndSaysWhatIsWrong() {
        String extensions = API + "/challenges" + CHALLENGE + "/extensions";
        SERVICE.on("POST", extensions, 201, "{}");
        var later = form("closesAt", "2026-12-31T23:59", "reason", "Neve");

        assertThat(sent(officer(), "/sfide" + CHALLENGE + "/proroga", later)).isEqualTo("/sfide" + CHALLENGE);
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"closesAt\":\"2026-12-31T22:59:00Z\",\"reason\":\"Neve\"}");
    }

    @Test
    void letsOnlyOfficersAsk() {
        page(officer().get().uri("/sfide/nuova"), HttpStatus.OK);
        page(citizen().get().uri("/sfide/nuova"), HttpStatus.FORBIDDEN);
    }

    @Test
    void narrowsTheListAsItsAddressSays() {
        SERVICE.on("GET", API + "/challenges", 200, Samples.json("participation/challenges"));

        Document page = page(
                anonymous.get().uri("/sfide?q=scuola chiusa&ambito=CULTURE&ente=&ordine=RELEVANCE"), HttpStatus.OK);

        Asked asked = SERVICE.asked("GET").getLast();
        assertThat(asked.parameter("q")).isEqualTo("scuola%20chiusa");
        assertThat(asked.parameter("area")).isEqualTo("CULTURE");
        assertThat(asked.parameter("facets")).isEqualTo("true");
        assertThat(asked.parameter("territory")).isNull();
        assertThat(page.select(".filter").eachText()).hasSize(2);
        page(anonymous.get().uri("/sfide?ambito=SPORT"), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
