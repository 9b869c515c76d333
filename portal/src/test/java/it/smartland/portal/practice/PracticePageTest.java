package it.smartland.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PracticePageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final Caller OFFICER = officer("016092", "municipal-officer");
    private static final Caller OTHER = officer("016206", "municipal-officer");
    private static final Caller PROVINCE = officer("p_bg", "provincial-officer");

    @Test
    void tellsTheStoryWithWhatItMovedAndHowWellItIsKnown() {
        Document page = practice("practice", CatalogueSamples.practice(), null);

        assertThat(page.select("h1").text()).isEqualTo("Il negozio che fa da sportello");
        assertThat(page.select(".results .statistic").text())
                .isEqualTo("Reddito medio dichiarato 19.500,50 € all'inizio 18.000 €, obiettivo 20.000 €");
        assertThat(page.select(".facts").text()).contains("Comune di Val Brembilla", "2021", "a regime", "8.000 €");
        assertThat(page.select("details.panel").text())
                .contains("Buona pratica provata", "almeno un risultato misurato");
        assertThat(page.select(".prose p")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=filiera] tbody tr").eachText())
                .containsExactly("Comune i locali la cooperativa", "Cooperativa di comunità Terziario");
        assertThat(page.select(".lineage-here").text()).startsWith("Impara");
    }

    @Test
    void showsWhoAdoptedItAndWhyOthersAreAlike() {
        Document page = practice("practice", CatalogueSamples.practice(), null);

        assertThat(page.select("#adozioni .adoption-who").eachText())
                .containsExactly("Comune di Dossena In programma", "Comune di Almè Completata");
        assertThat(page.select("#adozioni .desk")).isEmpty();
        assertThat(page.select("section[aria-labelledby=simili] .tag").eachText())
                .containsExactly(
                        "stesso ambito",
                        "parole in comune: bottega, montagna",
                        "stesso tema",
                        "stesso settore",
                        "stesso territorio");
    }

    @Test
    void letsAnOfficerAdoptOrSayHowFarTheOwnBodyIs() {
        Document other = practice("practice-adopt", CatalogueSamples.practice(), OTHER);
        Document adopter = practice("practice-adopted", CatalogueSamples.practice(), OFFICER);
        Document first = practice("practice-own", CatalogueSamples.practice(), officer("016253", "municipal-officer"));

        assertThat(other.select("#adozioni .desk form").attr("action")).endsWith("000000000001/adozioni");
        assertThat(other.select("select[name=stage] option").eachAttr("value"))
                .containsExactly("INTERESTED", "PLANNED", "RUNNING", "COMPLETED");
        assertThat(adopter.select("#adozioni .desk h3").text()).contains("In programma");
        assertThat(adopter.select("#adozioni .desk button").eachAttr("value")).containsExactly("RUNNING", "DROPPED");
        assertThat(first.select("#adozioni .desk")).isEmpty();
    }

    @Test
    void offersEachReaderTheMovesThatAreTheirs() {
        assertThat(moves("draft", OFFICER)).containsExactly("SUBMITTED");
        assertThat(moves("draft", PROVINCE)).isEmpty();
        assertThat(moves("submitted", OFFICER)).containsExactly("APPROVED", "CHANGES_REQUESTED");
        assertThat(moves("submitted", PROVINCE)).containsExactly("APPROVED", "CHANGES_REQUESTED");
        assertThat(moves("approved", OFFICER)).isEmpty();
        assertThat(moves("approved", PROVINCE)).containsExactly("PUBLISHED", "CHANGES_REQUESTED");
        assertThat(moves("changes", OFFICER)).containsExactly("SUBMITTED");
    }

    @Test
    void tellsTheWriterWhatIsToBeCorrected() {
        Document page = practice("practice-changes", CatalogueSamples.practice("changes"), OFFICER);

        assertThat(page.select("main .notice").text()).contains("chiede di correggerla", "Manca chi ha pagato.");
        assertThat(page.select(".desk a").attr("href")).endsWith("/modifica");
    }

    @Test
    void standsWithoutTheOtherPartsOfTheCatalogue() {
        Document page = Rendered.page(
                "practice-outage",
                PAGES.pagePracticePractice(
                        SampleSite.anonymous("/pratiche/1"),
                        new PracticePage(
                                CatalogueSamples.practice(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(),
                                null,
                                Form.blank())));

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select(".results .statistic-label").text()).isEqualTo("mean-income");
        assertThat(page.select(".facts").text()).contains("016253");
    }

    @Test
    void showsEveryVersionWithItsText() {
        Document page = Rendered.page(
                "practice-versions",
                PAGES.pagePracticeVersions(
                        SampleSite.signedIn(Locale.ENGLISH, "/pratiche/1/versioni"),
                        CatalogueSamples.practice(),
                        CatalogueSamples.versions()));

        assertThat(page.select("h2").eachText()).contains("Version 2", "Version 1");
        assertThat(page.select("details.panel")).hasSize(2);
    }

    private static Iterable<String> moves(String name, Caller reader) {
        return practice("practice-" + name, CatalogueSamples.practice(name), reader)
                .select(".desk button[name=to]")
                .eachAttr("value");
    }

    private static Document practice(String name, Practice practice, Caller reader) {
        Page<Adoption> adoptions = practice.publishedAt() == null ? Samples.nothing() : CatalogueSamples.adoptions();
        var page = new PracticePage(
                practice,
                Optional.of(adoptions),
                Optional.of(CatalogueSamples.similar()),
                Optional.of(Samples.lineage()),
                Optional.of(ObservatorySamples.indicators()),
                Map.of("016253", "Comune di Val Brembilla"),
                reader,
                Form.blank());
        var site = reader == null
                ? SampleSite.anonymous("/pratiche/1")
                : SampleSite.signedIn(Locale.ITALIAN, "/pratiche/1");
        return Rendered.page(name, PAGES.pagePracticePractice(site, page));
    }

    private static Caller officer(String body, String role) {
        return new Caller("s", "Ada Gotti", null, Set.of(role), body);
    }
}
