package it.smartland.portal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Ranking;
import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndicatorPageTest {

    private static final Templates PAGES = new StaticTemplates();

    @Test
    void groupsIndicatorsByThemeBesideTheLatestAlerts() {
        Document page = observatory(
                "observatory",
                new ObservatoryPage(
                        Optional.of(ObservatorySamples.indicators()), Optional.of(ObservatorySamples.alerts())));

        assertThat(page.select(".theme-title").eachText())
                .containsExactly("Economia e finanze", "Popolazione e società");
        assertThat(page.select(".theme").last().select(".object-card-title").eachText())
                .containsExactly("Enti del terzo settore", "Residenti iscritti in anagrafe");
        assertThat(page.select("a[href=/indicatori/mean-income]")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=ultimi-avvisi] .object-card")
                        .first()
                        .text())
                .contains("Reddito medio dichiarato sotto 20.000 €", "Dossena, 2024");
    }

    @Test
    void standsWhileTheObservatoryDoesNotAnswer() {
        Document page = observatory("observatory-outage", new ObservatoryPage(Optional.empty(), Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select("form.find")).hasSize(1);
    }

    @Test
    void showsTheMapItsTableAndTheRanking() {
        Document page = indicator("indicator", full(ObservatorySamples.ranking(), 0));

        assertThat(page.select("h1").text()).isEqualTo("Reddito medio dichiarato");
        assertThat(page.select("svg.map-drawing path")).hasSize(4);
        assertThat(page.select("svg.map-drawing path.map-class-0").attr("fill"))
                .isEqualTo("url(#mappa-indicatore-missing)");
        assertThat(page.select("svg.map-drawing a").eachAttr("tabindex")).containsOnly("-1");
        assertThat(page.select(".map-note").text()).contains("schematica");
        assertThat(page.select(".map .figures tbody tr").first().text()).isEqualTo("Almè 25.576,40 €");
        assertThat(page.select("#classifica tbody tr").eachText())
                .containsExactly("1 Bergamo 29.123 €", "2 Almè 25.576,40 €", "3 Dossena 18.500 €");
        assertThat(page.select("#classifica .section-note").text()).contains("3 comuni", "2024", "1 comune senza dato");
    }

    @Test
    void saysWhatItMeansWhoseItIsAndHowToTakeItAlong() {
        Document page = indicator("indicator", full(ObservatorySamples.ranking(), 0));

        assertThat(page.select(".facts").text())
                .contains("Reddito complessivo", "EUR", "Più alto è meglio", "Ministero", "CC BY 3.0 IT");
        assertThat(page.select("a[download]").attr("href")).isEqualTo("/indicatori/mean-income/valori.csv");
        assertThat(page.select("a.call").attr("href"))
                .isEqualTo("/api/observatory/v1/indicators/mean-income/ranking?period=2024");
        assertThat(page.select("select[name=periodo] option").eachText()).containsExactly("2024", "2019");
        assertThat(page.select("section[aria-labelledby=pratiche-tema] .object-card"))
                .hasSize(2);
    }

    @Test
    void leadsThroughALongRankingStretchByStretch() {
        Document first = indicator("indicator-long", full(ranking(120), 0));
        Document second = indicator("indicator-long-second", full(ranking(120), 50));
        Document last = indicator("indicator-long-last", full(ranking(120), 100));

        assertThat(first.select("#classifica tbody tr")).hasSize(50);
        assertThat(first.select(".paging a").eachAttr("href"))
                .containsExactly("/indicatori/mean-income?periodo=2024&da=50#classifica");
        assertThat(second.select("#classifica tbody tr").first().text()).startsWith("51");
        assertThat(last.select("#classifica tbody tr")).hasSize(20);
        assertThat(last.select(".paging a").eachAttr("href"))
                .containsExactly("/indicatori/mean-income?periodo=2024#classifica");
    }

    @Test
    void showsWhatAnswersWhileTheRestDoesNot() {
        Document page = indicator(
                "indicator-outage",
                new IndicatorPage(
                        ObservatorySamples.indicator(),
                        Optional.of("2024"),
                        Optional.empty(),
                        Optional.of(ObservatorySamples.ranking()),
                        0,
                        Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select("#classifica tbody tr")).hasSize(3);
    }

    @Test
    void saysSoWhereThereAreNoValuesYet() {
        Document page = indicator("indicator-empty", IndicatorPage.empty(ObservatorySamples.indicatorWithoutValues()));

        assertThat(page.select(".state-empty").text()).contains("non ci sono ancora valori");
        assertThat(page.select(".state-unavailable, .map, #classifica, a[download]"))
                .isEmpty();
    }

    private static Ranking ranking(int places) {
        List<Ranking.Place> items = LongStream.rangeClosed(1, places)
                .mapToObj(rank -> new Ranking.Place(rank, "016" + (100 + rank), "Comune " + rank, BigDecimal.TEN))
                .toList();
        return new Ranking("mean-income", "2024", items, List.of());
    }

    private static IndicatorPage full(Ranking ranking, int from) {
        Indicator indicator = ObservatorySamples.indicator();
        return new IndicatorPage(
                indicator,
                Optional.of("2024"),
                Optional.of(ObservatorySamples.map()),
                Optional.of(ranking),
                from,
                Optional.of(CatalogueSamples.practices()));
    }

    private static Document observatory(String name, ObservatoryPage page) {
        return Rendered.page(name, PAGES.pageIndicatorObservatory(SampleSite.anonymous("/osservatorio"), page));
    }

    private static Document indicator(String name, IndicatorPage page) {
        return Rendered.page(name, PAGES.pageIndicatorIndicator(SampleSite.anonymous("/indicatori/mean-income"), page));
    }
}
