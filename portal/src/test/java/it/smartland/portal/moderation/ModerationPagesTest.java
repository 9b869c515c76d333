package it.smartland.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Reporting, the desk, appeals and the register, as forms and pages. */
class ModerationPagesTest extends WholePortal {

    private static final String MODERATION = API + "/moderation";
    private static final String ACT = "/0192f3b0-0000-7000-8000-000000000002";
    private static final String FLAG = "/0192f3b3-0000-7000-8000-000000000001";
    private static final String APPEAL = "/0192f3b2-0000-7000-8000-000000000001";

    @Test
    void reportsWhatIsWrongAndSaysWhatBecomesOfIt() {
        SERVICE.on("PUT", API + "/opinions" + SOLUTION + "/report", 200, "{}");

        Document form = page(citizen().get().uri("/segnala/opinione" + SOLUTION), HttpStatus.OK);
        String location = sent(citizen(), "/segnala/opinione" + SOLUTION, form("ground", "SPAM", "note", "Orologi"));

        assertThat(form.select("input[name=ground]")).hasSize(7);
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"ground\":\"SPAM\",\"note\":\"Orologi\"}");
        assertThat(page(anonymous.get().uri(location), HttpStatus.OK)
                        .select("h1")
                        .text())
                .isEqualTo("Segnalazione ricevuta");
        page(citizen().get().uri("/segnala/bando" + SOLUTION), HttpStatus.NOT_FOUND);
    }

    @Test
    void showsTheRegisterToEverybodyWithNobodysName() {
        SERVICE.on("GET", MODERATION + "/acts", 200, Samples.json("participation/moderation-acts"));

        Document register = page(anonymous.get().uri("/moderazione/registro"), HttpStatus.OK);

        assertThat(register.select(".moment-title").eachText())
                .containsExactly(
                        "Soluzione: lasciata com'è",
                        "Soluzione: nascosta (Pubblicità)",
                        "Soluzione: nascosta per le segnalazioni (Pubblicità)");
        assertThat(register.select(".moment").last().text()).contains("3 persone", "ricorso respinto");
    }

    @Test
    void letsModeratorsDecideAboutCasesAndAppeals() {
        SERVICE.on("GET", MODERATION + "/cases", 200, Samples.json("participation/moderation-cases"))
                .on("GET", MODERATION + "/appeals", 200, Samples.json("participation/moderation-appeals"))
                .on("GET", MODERATION + "/flags", 200, Samples.json("participation/moderation-flags"))
                .on("POST", MODERATION + "/flags" + FLAG + "/review", 200, "{}")
                .on("GET", MODERATION + "/cases" + SOLUTION, 200, Samples.json("participation/moderation-case"))
                .on(
                        "GET",
                        MODERATION + "/cases" + SOLUTION + "/reports",
                        200,
                        Samples.json("participation/moderation-reports"))
                .on("GET", MODERATION + "/acts", 200, Samples.json("participation/moderation-acts"))
                .on("POST", MODERATION + "/cases" + SOLUTION + "/decisions", 201, "{}")
                .on("POST", MODERATION + "/appeals" + APPEAL + "/decision", 201, "{}");

        Document desk = page(officer().get().uri("/moderazione"), HttpStatus.OK);
        Document found = page(officer().get().uri("/moderazione/casi" + SOLUTION), HttpStatus.OK);
        sent(
                officer(),
                "/moderazione/casi" + SOLUTION,
                form("decision", "HIDE", "ground", "SPAM", "reason", "Pubblicità"));
        sent(officer(), "/moderazione/ricorsi" + APPEAL, form("upheld", "false", "reason", "Resta"));

        assertThat(desk.select("section[aria-labelledby=casi] a").attr("href"))
                .isEqualTo("/moderazione/casi" + SOLUTION);
        assertThat(sent(officer(), "/moderazione/segnali" + FLAG, form("reason", "È la biblioteca.")))
                .isEqualTo("/moderazione");
        assertThat(desk.select(".desk").text()).contains("Non vendo niente.", "7 persone");
        assertThat(found.text()).contains("Vende orologi.", "Un pulmino da otto posti.");
        assertThat(found.select("input[name=decision]").eachAttr("value")).containsExactly("KEEP", "HIDE");
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"decision\":\"HIDE\",\"ground\":\"SPAM\",\"reason\":\"Pubblicità\"}");
        assertThat(SERVICE.asked("POST").get(1).body()).isEqualTo("{\"upheld\":false,\"reason\":\"Resta\"}");
    }

    @Test
    void letsAuthorsAppealAgainstWhatHides() {
        SERVICE.on("GET", API + "/me/moderation", 200, Samples.json("participation/moderation-acts"))
                .on("POST", MODERATION + "/acts" + ACT + "/appeal", 201, "{}");

        Document own = page(citizen().get().uri("/area/moderazione"), HttpStatus.OK);
        sent(citizen(), "/area/moderazione" + ACT + "/ricorso", form("text", "Non è vero."));

        assertThat(own.select("form[action$=ricorso]")).hasSize(1);
        assertThat(SERVICE.asked("POST").getFirst().body()).isEqualTo("{\"text\":\"Non è vero.\"}");
    }
}
