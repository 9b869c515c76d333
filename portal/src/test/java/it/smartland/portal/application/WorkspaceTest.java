package it.smartland.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.application.Workspace.Rights;
import it.smartland.portal.client.grants.Attachment;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final Site SITE = SampleSite.signedIn(Locale.ITALIAN, "/domande/1");
    private static final Rights WRITES = new Rights(true, true, false);
    private static final List<Choice> BODIES =
            List.of(new Choice("016092", "Comune di Dossena"), new Choice("016206", "Comune di Spirano"));

    @Test
    void saysOnTheLeftWhatIsMissing() {
        Document page = Rendered.page("application-new", PAGES.pageApplicationWorkspace(SITE, work("new", WRITES)));

        assertThat(page.select(".checklist li").eachText())
                .contains(
                        "Il progetto A posto",
                        "Le domande del bando Mancano 2 risposte",
                        "Partner Serve ancora 1 partner confermato",
                        "Costi e contributo Mancano i costi o il contributo",
                        "Allegati A posto");
        assertThat(page.select(".checklist a").eachAttr("href"))
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void showsWhatIsWrittenAndWhenItWasSaved() {
        Document page = Rendered.page("application", PAGES.pageApplicationWorkspace(SITE, work("draft", WRITES)));

        assertThat(page.select(".saved").text()).contains("Salvata il 22 novembre 2026, ore 18:20", "tra 8 giorni");
        assertThat(page.select("[name=answer-need]").val()).isEqualTo("Il paese non ha più un negozio.");
        assertThat(page.select("[name=answer-volunteers][checked]").val()).isEqualTo("true");
        assertThat(page.select("[name=line-1-amount]").val()).isEqualTo("4250,50");
        assertThat(page.select(".sum").text()).isEqualTo("Costo totale all'ultimo salvataggio: 10.250,50 €");
        assertThat(page.select("[name=line-3-title]")).hasSize(1);
        assertThat(page.select("select[name=partner-0-body] option[selected]").text())
                .isEqualTo("Comune di Spirano");
        assertThat(page.select(".letter-state").text()).contains("In attesa", "lettera per Comune di Spirano");
        assertThat(page.select(".letter-state a").attr("href")).endsWith("/lettera/016206");
        assertThat(page.select("input[name=version]").val()).isEqualTo("4");
    }

    @Test
    void offersWhatTheBodyHasToBuildOnOnceEach() {
        Document page = Rendered.page("application", PAGES.pageApplicationWorkspace(SITE, work("draft", WRITES)));

        assertThat(page.select(".ticks li").eachText())
                .containsExactly("Soluzione: Il bus che si prenota", "Sfida: Chi riapre la scuola?");
        assertThat(page.select(".ticks input[checked]").eachAttr("name"))
                .containsExactly("link-solution-0192f3a1-0000-7000-8000-000000000001");
    }

    @Test
    void showsEverythingThatIsRegistered() {
        Document page =
                Rendered.page("application-preview", PAGES.pageApplicationPreview(SITE, work("submitted", WRITES)));

        assertThat(page.select("main").text())
                .contains("Il paese non ha più un negozio.", "120", "Presta il furgone", "2.250,50 €", "people-served")
                .contains("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");
        assertThat(page.select("form[action$=/presentazione]")).hasSize(1);
    }

    @Test
    void doesNotOfferToSubmitBeforeTheOpening() {
        Document page = Rendered.page(
                "application-early", PAGES.pageApplicationPreview(SITE, work("draft", new Rights(true, false, false))));

        assertThat(page.select("form[action$=/presentazione]")).isEmpty();
        assertThat(page.select("main").text()).contains("Ora il bando non riceve domande.");
    }

    @Test
    void letsTheApplicantTakeBackWhatWasSubmitted() {
        Document page = Rendered.page(
                "application-submitted",
                PAGES.pageApplicationRead(SITE, work("submitted", new Rights(false, false, true)), Form.blank()));

        assertThat(page.select("form[action$=/ritiro]")).hasSize(1);
        assertThat(page.select(".saved a").eachAttr("href"))
                .containsExactly(
                        "/ricevute/BSL-2026-000001",
                        "/api/grants/v1/applications/0192f3b1-0000-7000-8000-000000000001/package");
        assertThat(page.select(".lineage-tie a").eachAttr("href")).hasSize(2);
    }

    @Test
    void printsTheReceiptInLargeType() {
        Document page = Rendered.page("application-receipt", PAGES.pageApplicationReceipt(SITE, Samples.receipt()));

        assertThat(page.select(".receipt dd").eachText())
                .containsExactly(
                        "BSL-2026-000001",
                        "22 novembre 2026, ore 18:29:58",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        assertThat(page.select("main").text()).contains("28 febbraio 2027", "Carla Moretti");
    }

    @Test
    void asksThePartnerForItsLetter() {
        Document page =
                Rendered.page("application-letter", PAGES.pageApplicationLetter(SITE, Samples.letter(), Form.blank()));

        assertThat(page.select("button[name=letter]").eachAttr("value")).containsExactly("CONFIRMED", "DECLINED");
        assertThat(page.select("main").text()).contains("Presta il furgone", "Comune di Dossena vi indica");
    }

    @Test
    void listsTheApplicationsOfABody() {
        Document page = Rendered.page(
                "applications", PAGES.pageApplicationList(SITE, new ApplicationList(Samples.applications(), null)));

        assertThat(page.select(".object-card").first().text()).contains("Presentata", "BSL-2026-000001");
        assertThat(page.select(".object-card").last().text()).contains("Bozza");
    }

    private static Workspace work(String application, Rights rights) {
        var shown = Samples.application(application);
        Optional<List<Attachment>> files = Optional.of(Samples.files());
        LinkChoice bus = new LinkChoice(
                new Link(Link.Type.solution, UUID.fromString("0192f3a1-0000-7000-8000-000000000001")),
                "Il bus che si prenota");
        LinkChoice school = new LinkChoice(
                new Link(Link.Type.challenge, UUID.fromString("0192f3a0-0000-7000-8000-000000000001")),
                "Chi riapre la scuola?");
        return new Workspace(
                Samples.call("open"),
                shown,
                files,
                shown.links().isEmpty() ? List.of() : List.of(bus),
                Optional.of(List.of(bus, school)),
                BODIES,
                rights,
                ApplicationForm.of(shown),
                Form.blank().named("allegato"));
    }
}
