package it.smartland.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Ranking;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CallPageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final Site VISITOR = SampleSite.anonymous("/bandi");
    private static final Site OFFICER = SampleSite.signedIn(Locale.ITALIAN, "/bandi/1");

    @Test
    void listsCallsWithMoneyAndDaysLeft() {
        Document page = list("calls", CallFilter.all(), Samples.calls(), false);

        assertThat(page.select(".listing-count").text()).isEqualTo("12 bandi");
        assertThat(page.select(".object-card").first().text())
                .contains("Aperto", "Dotazione 100.000 €", "Fino a 8.000 €", "Chiude tra 8 giorni");
        assertThat(page.select(".object-card").last().text()).contains("Concluso", "2019");
        assertThat(page.select("a[href=/bandi/nuovo]")).isEmpty();
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/bandi?dopo=eyJhIjoxfQ%3D%3D");
    }

    @Test
    void keepsTheFiltersOnTheWayAndLetsThemGo() {
        CallFilter filter = new CallFilter(Call.Status.RANKED, 2026, Calls.Sort.CLOSING_SOON, null);
        Document page = list("calls-filtered", filter, Samples.nothing(), true);

        assertThat(page.select(".filter").eachText()).hasSize(2);
        assertThat(page.select(".filter").first().attr("href")).isEqualTo("/bandi?anno=2026&ordine=CLOSING_SOON");
        assertThat(page.select("select[name=stato] option[selected]").val()).isEqualTo("RANKED");
        assertThat(page.select(".state-empty").text()).contains("Nessun bando", "Togli un filtro");
        assertThat(page.select("a[href=/bandi/nuovo]")).hasSize(1);
        assertThat(page.select("a[href=/bandi?stato=DRAFT]")).hasSize(1);
    }

    @Test
    void tellsWhatThereIsForWhomAndUntilWhenOnRomesClock() {
        Document page = open(VISITOR, false, false);

        assertThat(page.select(".facts").text())
                .contains(
                        "100.000 €",
                        "8.000 €",
                        "massimo 80 %",
                        "30 novembre 2026, ore 12:00",
                        "almeno 1 confermato",
                        "entro 90 giorni",
                        "Carla Moretti");
        assertThat(page.select("main").text()).contains("Unioni di Comuni", "Sotto 60 punti");
        assertThat(page.select(".way-current").text()).contains("Raccolta delle domande");
        assertThat(page.select("h2#graduatoria")).isEmpty();
    }

    @Test
    void drawsTheWeightsAsABarThatATableRepeats() {
        Document page = open(VISITOR, false, false);

        assertThat(page.select(".weights-bar rect").eachAttr("width")).containsExactly("40", "35", "25");
        assertThat(page.select(".weights-bar rect").eachAttr("x")).containsExactly("0", "40", "75");
        assertThat(page.select(".figure-data tbody tr").eachText())
                .contains("Impatto sulla comunità 40 % 60", "Rete di partner 35 % nessuno");
    }

    @Test
    void leadsBodiesToAnApplicationVisitorsToTheLoginAndTheOfficeToItsDesk() {
        assertThat(open(OFFICER, true, false).select(".question-acts a").attr("href"))
                .isEqualTo("/bandi/0192f3b0-0000-7000-8000-000000000001/partecipa");
        assertThat(open(VISITOR, false, false).select(".question-acts a").attr("href"))
                .startsWith("/oauth2/authorization/smartland?return=%2Fbandi%2F");
        Document office = open(OFFICER, true, true);
        assertThat(office.select(".question-acts a")).isEmpty();
        assertThat(office.select(".desk a").attr("href")).endsWith("/ufficio");
    }

    @Test
    void showsTheRankingTheAwardsAndTheProjectsOnceThereAre() {
        Document page = one(
                "call-ranked",
                "ranked",
                Optional.of(Samples.ranking()),
                Optional.of(projects()),
                VISITOR,
                false,
                false);

        assertThat(page.select("#graduatoria-tabella-caption + thead th").eachText())
                .contains("Impatto sulla comunità", "Rete di partner", "Durata nel tempo");
        assertThat(page.select("[aria-labelledby=graduatoria-tabella-caption] tbody tr")
                        .get(1)
                        .text())
                .contains("Comune di Spirano", "86,50", "4.500 €", "Finanziato in parte", "a parità di punti: Impatto");
        assertThat(page.select(".award-lines a").attr("href")).startsWith("/progetti/");
        assertThat(page.select(".award-lines").text()).contains("Comunità Montana Valle Brembana", "non indicato");
        assertThat(page.select(".lineage-tie a").attr("href")).startsWith("/progetti/");
    }

    @Test
    void standsWhileItsResultsCannotBeHad() {
        Document page = one("call-outage", "ranked", Optional.empty(), Optional.empty(), VISITOR, false, false);

        assertThat(page.select(".state-unavailable")).hasSize(1);
        assertThat(page.select("h1").text()).startsWith("Bergamo Smart Land");
    }

    @Test
    void showsOfAHistoricCallWhatItsSourceSays() {
        Document page =
                one("call-historic", "historic", Optional.empty(), Optional.of(projects()), VISITOR, false, false);

        assertThat(page.select("main").text()).contains("svolto prima di questa piattaforma");
        assertThat(page.select("h2#criteri")).isEmpty();
        assertThat(page.select(".state-unavailable")).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        Document page = open(SampleSite.signedIn(Locale.ENGLISH, "/bandi/1"), true, false);

        assertThat(page.select(".question-acts").text()).contains("Prepare an application", "Closes in 8 days");
    }

    private static Document list(String name, CallFilter filter, Page<Call> found, boolean office) {
        return Rendered.page(name, PAGES.pageCallList(VISITOR, new CallList(filter, found, office, office, office)));
    }

    private static Document open(Site site, boolean mayApply, boolean office) {
        return one("call", "open", Optional.empty(), Optional.empty(), site, mayApply, office);
    }

    private static Document one(
            String name,
            String call,
            Optional<Ranking> ranking,
            Optional<Page<Project>> projects,
            Site site,
            boolean mayApply,
            boolean office) {
        Call shown = Samples.call(call);
        boolean open = shown.isBeforeClosing(SampleSite.CLOCK.instant());
        CallPage page = new CallPage(shown, ranking, Optional.of(Samples.awards()), projects, open, office, mayApply);
        return Rendered.page(name, PAGES.pageCallCall(site, page));
    }

    private static Page<Project> projects() {
        return new Page<>(List.of(Samples.project("project")), null);
    }
}
