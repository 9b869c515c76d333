package it.smartland.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.answer.AnswerListPage.Kind;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AnswerPageTest {

    private static final String PATH = "/soluzioni/0192f3a1-0000-7000-8000-000000000001/risposta";

    private final OfficialAnswer given = Samples.officialAnswer("");

    @Test
    void saysWhatTheBodyDoesAndWhyAndWhatItSaidBefore() {
        Document page = answer("risposta", of(given, null, false), SampleSite.anonymous(PATH));

        assertThat(page.select("h1").text()).isEqualTo("La risposta: Comune di Dossena");
        assertThat(page.select(".page-head .status").text()).isEqualTo("Accolta in parte");
        assertThat(page.select(".page-head .byline").text()).contains("Data il 18 novembre 2026", "Cambiata il 20");
        assertThat(page.select("main").text()).contains("Per le altre mancano gli autisti.", "Ne parliamo in giunta.");
        assertThat(page.select("#voto a").attr("href")).contains("risposta%23voto");
        assertThat(page.select("form[action=" + PATH + "]")).isEmpty();
    }

    @Test
    void letsAReaderRateAndAnOfficerWrite() {
        Site reader = SampleSite.signedIn(Locale.ITALIAN, PATH);
        Document rating = answer("risposta-votata", of(given, 4, false), reader);
        assertThat(rating.select("#voto .own-vote-given").text()).isEqualTo("Hai dato 4 stelle.");
        assertThat(rating.select("input[name=stars][checked]").val()).isEqualTo("4");

        Document writing = answer("risposta-da-cambiare", of(given, null, true), reader);
        assertThat(writing.select("#risposta-reason").val()).startsWith("Partiamo a marzo");
        assertThat(writing.select("input[name=version]").val()).isEqualTo("2");
        assertThat(writing.select("#voto form")).isEmpty();
    }

    @Test
    void saysWhatIsReadyAndWhenItWillBePublic() {
        AnswerPage page = of(Samples.officialAnswer("-scheduled"), null, true);
        Document shown = answer("risposta-programmata", page, SampleSite.signedIn(Locale.ITALIAN, PATH));

        assertThat(shown.select(".desk").text()).contains("sarà pubblica il 1 dicembre 2026");
        assertThat(shown.select("#risposta-reason").val()).isEqualTo("Si fa.");
        assertThat(shown.select("form[action$=/annulla]")).hasSize(1);
    }

    @Test
    void listsThoseThatAreLateAndLetsOneChoose() {
        AnswerListPage page = new AnswerListPage(
                Samples.officialAnswers(), Kind.OVERDUE, new Choice("016092", "Comune di Dossena"), null, false);
        Document shown = Rendered.page(
                "risposte", new StaticTemplates().pageAnswerList(SampleSite.anonymous("/risposte"), page));

        assertThat(shown.select(".listing-count").text()).isEqualTo("21 risposte in ritardo");
        assertThat(shown.select(".object-card .status").eachText())
                .containsExactly("Risposta in ritardo", "In attesa di risposta");
        assertThat(shown.select("a[href*=quali=GIVEN]")).isNotEmpty();
        assertThat(shown.select("a[href*=dopo]")).isNotEmpty();
    }

    @Test
    void laysOutWhatIsToBeDone() {
        AnswerDeskPage desk = new AnswerDeskPage(
                Samples.officialAnswers().items(),
                List.of(Samples.officialAnswer("-scheduled")),
                Form.blank().named("risposte"),
                Form.blank().named("pubblica"));
        Document shown = Rendered.page(
                "risposte-scrivania",
                new StaticTemplates().pageAnswerDesk(SampleSite.signedIn(Locale.ENGLISH, "/risposte/scrivania"), desk));

        assertThat(shown.select("form[action=/risposte/scrivania] input[type=checkbox]"))
                .hasSize(2);
        assertThat(shown.select("form[action$=/pubblica] input[type=checkbox]").val())
                .isEqualTo("1");
        assertThat(shown.select("main").text()).contains("Ready, to be published later");
    }

    private AnswerPage of(OfficialAnswer answer, Integer own, boolean officer) {
        return new AnswerPage(
                answer,
                answer.isGiven() ? Samples.answerVersions() : List.of(),
                own,
                officer,
                !officer,
                AnswerForms.of(answer).named("risposta"),
                Form.blank().named("voto"));
    }

    private static Document answer(String name, AnswerPage page, Site site) {
        return Rendered.page(name, new StaticTemplates().pageAnswerAnswer(site, page));
    }
}
