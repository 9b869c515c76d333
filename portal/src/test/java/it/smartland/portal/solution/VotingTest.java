package it.smartland.portal.solution;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Votes, supports and opinions, given and taken back. */
class VotingTest extends WholePortal {

    @Test
    void ratesASolutionAndSaysWhatCounts() {
        SERVICE.on("PUT", API + "/solutions" + SOLUTION + "/rating", 200, Samples.json("participation/vote"));

        assertThat(sent(citizen(), "/soluzioni" + SOLUTION + "/voto", form("stars", "4")))
                .isEqualTo("/soluzioni" + SOLUTION + "#voto");
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"stars\":4}");
        Document page = page(citizen().get().uri("/soluzioni" + SOLUTION), HttpStatus.OK);
        assertThat(page.select("#voto .own-vote-given").text()).isEqualTo("Hai dato 4 stelle.");
    }

    @Test
    void saysWhyAVoteIsRefused() {
        SERVICE.on(
                        "PUT",
                        API + "/solutions" + SOLUTION + "/rating",
                        409,
                        Samples.json("participation/problem-conflict"))
                .on(
                        "PUT",
                        API + "/solutions" + SOLUTION + "/support",
                        403,
                        Samples.json("participation/problem-conflict"));

        assertThat(refused(citizen(), "/soluzioni" + SOLUTION + "/voto", form("stars", "5"))
                        .select("#voto .notice")
                        .text())
                .contains("La sfida si è chiusa");
        assertThat(refused(citizen(), "/soluzioni" + SOLUTION + "/sostegno", form())
                        .select("#sostegno .notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void supportsAndTakesBack() {
        String solution = API + "/solutions" + SOLUTION;
        String vote = Samples.json("participation/vote");
        SERVICE.on("PUT", solution + "/support", 200, vote)
                .on("DELETE", solution + "/support", 200, vote)
                .on("DELETE", solution + "/rating", 200, vote);

        sent(citizen(), "/soluzioni" + SOLUTION + "/sostegno", form());
        sent(citizen(), "/soluzioni" + SOLUTION + "/sostegno/ritiro", form());
        sent(citizen(), "/soluzioni" + SOLUTION + "/voto/ritiro", form());

        assertThat(SERVICE.asked("PUT")).extracting(Asked::path).containsExactly(solution + "/support");
        assertThat(SERVICE.asked("DELETE"))
                .extracting(Asked::path)
                .containsExactly(solution + "/support", solution + "/rating");
    }

    @Test
    void writesAnOpinionAndVotesOnAnother() {
        String vote = API + "/opinions" + OPINION + "/vote";
        SERVICE.on("POST", API + "/solutions" + SOLUTION + "/opinions", 201, Samples.json("participation/opinion"))
                .on("PUT", vote, 200, Samples.json("participation/vote"))
                .on("DELETE", vote, 200, Samples.json("participation/vote"));

        var opinion = form("key", "k", "title", "Bene", "text", "Funziona.", "stance", "FOR");
        assertThat(sent(citizen(), "/soluzioni" + SOLUTION + "/opinioni", opinion))
                .endsWith("#opinioni");
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"title\":\"Bene\",\"text\":\"Funziona.\",\"stance\":\"FOR\"}");

        String act = "/soluzioni" + SOLUTION + "/opinioni" + OPINION + "/voto";
        assertThat(sent(citizen(), act, form("value", "-1"))).endsWith("#opinione-" + OPINION.substring(1));
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"value\":-1}");
        sent(citizen(), act + "/ritiro", form());
        assertThat(SERVICE.asked("DELETE")).hasSize(1);
    }
}
