package it.smartland.portal.solution;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Writing with others: what says the same, earlier texts, co-authors, mergers. */
class TogetherTest extends WholePortal {

    @Test
    void showsWhatSaysNearlyTheSameBeforeItPublishes() {
        SERVICE.on("GET", API + "/challenges" + CHALLENGE + "/similar", 200, Samples.json("participation/similar"))
                .on(
                        "POST",
                        API + "/challenges" + CHALLENGE + "/solutions",
                        201,
                        Samples.json("participation/solution-draft"));

        String location =
                sent(citizen(), "/sfide" + CHALLENGE + "/risposte", form("title", "Un bus", "then", "publish"));
        Document draft = page(citizen().get().uri("/soluzioni" + DRAFT), HttpStatus.OK);

        assertThat(location).isEqualTo("/soluzioni" + DRAFT + "#simili");
        assertThat(SERVICE.asked("POST")).as("published only once it was read").hasSize(1);
        assertThat(draft.select("#simili a").attr("href")).isEqualTo("/soluzioni" + SOLUTION);
        assertThat(draft.select("#simili").text()).contains("62");
        assertThat(draft.select(".desk button").eachText()).contains("Pubblica comunque");
    }

    @Test
    void comparesTheLastTwoVersionsWordByWord() {
        String versions = API + "/solutions" + SOLUTION + "/versions";
        SERVICE.on("GET", versions, 200, Samples.json("participation/versions"))
                .on("GET", versions + "/1/diff/2", 200, Samples.json("participation/difference"));

        Document page = page(anonymous.get().uri("/soluzioni" + SOLUTION + "/versioni"), HttpStatus.OK);

        assertThat(page.select("section[aria-labelledby=differenza] del")
                        .first()
                        .ownText())
                .isEqualTo("pulmino");
        assertThat(page.select("section[aria-labelledby=differenza] ins")
                        .first()
                        .ownText())
                .isEqualTo("bus");
        assertThat(page.select("section[aria-labelledby=differenza] li").text()).contains("Idea");
        assertThat(page.select("select[name=da] option[selected]").val()).isEqualTo("1");
        assertThat(page(anonymous.get().uri("/soluzioni" + SOLUTION), HttpStatus.OK)
                        .select(".byline")
                        .text())
                .contains("Comune di Spirano", "Versione 2");
    }

    @Test
    void handsTheAuthorACodeAndLetsWhoBringsItIn() {
        SERVICE.on("POST", API + "/solutions" + DRAFT + "/invitations", 201, Samples.json("participation/invitation"))
                .on("POST", API + "/solutions" + DRAFT + "/co-authors", 200, Samples.json("participation/solution"));

        Document invited = page(citizen().post().uri("/soluzioni" + DRAFT + "/inviti"), HttpStatus.OK);
        String location = sent(citizen(), "/soluzioni" + DRAFT + "/invito", form("code", "Zm9ybm8tY29tdW5pdGE"));

        assertThat(invited.select("#codice").text()).isEqualTo("Zm9ybm8tY29tdW5pdGE");
        assertThat(location).isEqualTo("/soluzioni" + DRAFT);
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"code\":\"Zm9ybm8tY29tdW5pdGE\"}");
    }

    @Test
    void letsOfficersOfTheOwnerProposeAMergerAndAuthorsAnswerIt() {
        SERVICE.on("GET", API + "/solutions", 200, Samples.json("participation/solutions"))
                .on("POST", API + "/solutions" + SOLUTION + "/merge", 201, "{}")
                .on("PUT", API + "/solutions" + SOLUTION + "/merge/consent", 200, "{}");
        Document officer = page(officer().get().uri("/soluzioni" + SOLUTION), HttpStatus.OK);

        assertThat(officer.select("#insieme select[name=into] option")).hasSizeGreaterThan(1);
        assertThat(page(citizen().get().uri("/soluzioni" + SOLUTION), HttpStatus.OK)
                        .select("#insieme"))
                .isEmpty();
        sent(officer(), "/soluzioni" + SOLUTION + "/unione", form("into", DRAFT.substring(1), "reason", "Lo stesso"));
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"into\":\"" + DRAFT.substring(1) + "\",\"reason\":\"Lo stesso\"}");

        sent(citizen(), "/soluzioni" + SOLUTION + "/unione" + SOLUTION, form("agreed", "true"));
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"agreed\":true}");
    }
}
