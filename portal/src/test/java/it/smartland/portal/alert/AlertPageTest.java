package it.smartland.portal.alert;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AlertPageTest {

    private static final Templates PAGES = new StaticTemplates();

    @Test
    void saysWhatCrossedWhichThresholdWhereAndWhen() {
        Document page = alert("alert", full(false));

        assertThat(page.select("h1").text()).isEqualTo("Reddito medio dichiarato sotto 20.000 €");
        assertThat(page.select(".kicker").first().text()).isEqualTo("Dossena, 2024");
        assertThat(page.select(".statistic-value").eachText()).containsExactly("18.500 €", "20.000 €");
        assertThat(page.select(".facts a").eachAttr("href"))
                .containsExactly("/indicatori/mean-income", "/comuni/016092");
    }

    @Test
    void showsWhatHelpedElsewhereAndWhatCameOfIt() {
        Document page = alert("alert", full(false));

        assertThat(page.select("section[aria-labelledby=pratiche-tema] .object-card"))
                .hasSize(2);
        assertThat(page.select("section[aria-labelledby=pratiche-tema] .section-head a")
                        .attr("href"))
                .isEqualTo("/pratiche?tema=ECON");
        assertThat(page.select(".lineage-here").text()).startsWith("Osserva");
        assertThat(page.select(".lineage-tie a").attr("href")).startsWith("/sfide/");
        assertThat(page.select(".desk")).isEmpty();
    }

    @Test
    void letsAnOfficerOfThePlaceAsk() {
        assertThat(alert("alert-officer", full(true)).select(".desk a").attr("href"))
                .isEqualTo("/sfide/nuova?avviso=0192f3b0-0000-7000-8000-000000000001");
    }

    @Test
    void standsWithoutItsNeighbours() {
        Document page = alert(
                "alert-outage", new AlertPage(ObservatorySamples.alert(), Optional.empty(), Optional.empty(), false));

        assertThat(page.select(".state-unavailable")).hasSize(1);
        assertThat(page.select(".lineage-unknown").text()).contains("Ora non possiamo dire");
    }

    @Test
    void speaksEnglishToo() {
        Document page = Rendered.page(
                "alert_en", PAGES.pageAlertAlert(SampleSite.signedIn(Locale.ENGLISH, "/avvisi/1"), full(false)));

        assertThat(page.select("h1").text()).isEqualTo("Mean declared income below 20,000 €");
    }

    @Test
    void listsAlertsUntilThereAreNone() {
        AlertFilter all = new AlertFilter(" ", null, null);
        Document page = list("alerts", new AlertList(all, ObservatorySamples.alerts(), List.of()));
        Document none = list(
                "alerts-none", new AlertList(new AlertFilter("016092", "ECON", "abc"), Samples.nothing(), List.of()));

        assertThat(page.select(".listing-count").text()).isEqualTo("7 avvisi");
        assertThat(page.select(".object-card-title").eachText())
                .containsExactly("Reddito medio dichiarato sotto 20.000 €", "Reddito medio dichiarato sopra 28.000 €");
        assertThat(none.select(".state-empty").text()).contains("Nessun avviso", "Togli un filtro");
        assertThat(none.select(".filter-clear").attr("href")).isEqualTo("/avvisi");
        assertThat(none.select(".paging a").attr("href")).isEqualTo("/avvisi?comune=016092&tema=ECON");
    }

    private static AlertPage full(boolean mayAsk) {
        return new AlertPage(
                ObservatorySamples.alert(),
                Optional.of(CatalogueSamples.practices()),
                Optional.of(ObservatorySamples.lineage()),
                mayAsk);
    }

    private static Document alert(String name, AlertPage page) {
        return Rendered.page(name, PAGES.pageAlertAlert(SampleSite.anonymous("/avvisi/1"), page));
    }

    private static Document list(String name, AlertList list) {
        return Rendered.page(name, PAGES.pageAlertList(SampleSite.anonymous("/avvisi"), list));
    }
}
