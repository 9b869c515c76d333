package it.smartland.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What a reader follows, what is new of it, and how they are told. */
class FollowingTest extends WholePortal {

    private static final String FOLLOW = API + "/follows/challenge" + CHALLENGE;
    private static final String PAGE = "/segui/sfida" + CHALLENGE;
    private static final String LINK = "/notifiche/disiscrizione/abc.def";

    @Test
    void beginsAndEndsOnAPageOfItsOwn() {
        String follow = Samples.json("participation/follow");
        SERVICE.on("GET", FOLLOW, 200, Samples.json("participation/follow-not"))
                .on("PUT", FOLLOW, 200, follow)
                .on("DELETE", FOLLOW, 200, follow);

        assertThat(page(anonymous.get().uri("/soluzioni" + SOLUTION), HttpStatus.OK)
                        .select("a[href=/segui/soluzione" + SOLUTION + "]")
                        .text())
                .startsWith("Segui");
        assertThat(redirect(anonymous.get().uri(PAGE))).startsWith("/oauth2/");
        assertThat(page(citizen().get().uri(PAGE), HttpStatus.OK)
                        .select("main form")
                        .attr("action"))
                .isEqualTo(PAGE);
        assertThat(sent(citizen(), PAGE, form())).isEqualTo(PAGE);
        assertThat(sent(citizen(), PAGE + "/ritiro", form())).isEqualTo(PAGE);
        assertThat(SERVICE.asked("PUT")).extracting(Asked::path).containsExactly(FOLLOW);
        assertThat(SERVICE.asked("DELETE")).extracting(Asked::path).containsExactly(FOLLOW);
        SERVICE.on("GET", FOLLOW, 200, follow);
        assertThat(page(citizen().get().uri(PAGE), HttpStatus.OK)
                        .select("main form")
                        .attr("action"))
                .isEqualTo(PAGE + "/ritiro");
    }

    @Test
    void listsWhatIsFollowedAndWhatIsNew() {
        SERVICE.on("GET", API + "/me/follows", 200, Samples.json("participation/follows"))
                .on("GET", API + "/me/notices", 200, Samples.json("participation/notices"))
                .on("POST", API + "/me/notices/readings", 200, "{}");

        assertThat(page(citizen().get().uri("/area/seguiti"), HttpStatus.OK)
                        .select(".vote-line a")
                        .eachAttr("href"))
                .containsExactly(PAGE, "/segui/ente/016092");
        Document news = page(citizen().get().uri("/area/notifiche"), HttpStatus.OK);
        assertThat(news.select(".moment-text").eachText())
                .containsExactly("Comune di Dossena ha risposto Da leggere", "Comune di Dossena ha prorogato la sfida");
        assertThat(news.select(".moment-title a").attr("href")).isEqualTo("/soluzioni" + SOLUTION + "/risposta");
        assertThat(sent(citizen(), "/area/notifiche/lette", form())).isEqualTo("/area/notifiche");
    }

    @Test
    void asksHowToTell() {
        String path = "/area/notifiche/preferenze";
        String preference = Samples.json("participation/notice-preference");
        SERVICE.on("GET", API + "/me/notice-preferences", 200, preference)
                .on("PUT", API + "/me/notice-preferences", 200, preference);

        Document page = page(citizen().get().uri(path), HttpStatus.OK);
        assertThat(page.select("input[name=mail][checked]").val()).isEqualTo("DAILY");
        assertThat(page.select("main").text()).contains("Ti scriviamo a marta@example.org.");
        assertThat(sent(citizen(), path, form("mail", "AT_ONCE", "language", "en")))
                .isEqualTo(path);
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"mail\":\"AT_ONCE\",\"language\":\"en\"}");
        SERVICE.on("PUT", API + "/me/notice-preferences", 409, Samples.json("participation/problem-conflict"));
        assertThat(refused(citizen(), path, form("mail", "DAILY", "language", "it"))
                        .select(".notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void endsAllMailWithoutALoginAndOnlyByAPost() {
        SERVICE.on("POST", API + "/unsubscriptions/abc.def", 200, "{}");

        assertThat(page(anonymous.get().uri(LINK), HttpStatus.OK)
                        .select("main form")
                        .attr("action"))
                .isEqualTo(LINK);
        assertThat(SERVICE.asked("POST")).isEmpty();
        assertThat(page(anonymous.post().uri(LINK), HttpStatus.OK)
                        .select("main")
                        .text())
                .contains("Fatto: non ti scriviamo più.");
        assertThat(SERVICE.asked("POST")).hasSize(1);
        page(anonymous.post().uri("/notifiche/disiscrizione/altro"), HttpStatus.NOT_FOUND);
    }
}
