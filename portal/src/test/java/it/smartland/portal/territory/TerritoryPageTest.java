package it.smartland.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TerritoryPageTest {

    @Test
    void tellsEveryPopulationWithItsSourceAndYear() {
        Document page = territory("territory", page(Optional.of(Samples.challenges())));

        assertThat(page.select("h1").text()).isEqualTo("Dossena");
        assertThat(page.select(".kicker").first().text()).isEqualTo("Comune · Provincia di Bergamo");
        assertThat(page.select(".statistic").first().text()).contains("871", "Anagrafe nazionale (ANPR), 2026");
        assertThat(page.select(".statistics").text()).contains("19,4 km²", "45 ab./km²");
        assertThat(page.select(".figures tbody tr").eachText())
                .containsExactly(
                        "ISTAT, censimento 2011 946",
                        "ISTAT, popolazione legale 2021 882",
                        "ISTAT, popolazione residente 2022 885",
                        "Anagrafe nazionale (ANPR) 2026 871");
    }

    @Test
    void showsWhatIsOpenHere() {
        assertThat(territory("territory", page(Optional.of(Samples.challenges())))
                        .select(".object-card"))
                .hasSize(5);
        assertThat(territory("territory-quiet", page(Optional.of(Samples.nothing())))
                        .select(".state-empty"))
                .hasSize(1);
    }

    @Test
    void showsWhatItsAdministrationProposes() {
        TerritoryPage quiet = page(Optional.of(Samples.nothing()), Optional.of(Samples.nothing()));
        TerritoryPage proposing = page(
                Optional.of(Samples.nothing()),
                Optional.of(new Page<>(Samples.solutions().items(), "more")));
        Document page = territory("territory-proposing", proposing);

        assertThat(page.select("section[aria-labelledby=proposte] .object-card"))
                .hasSize(2);
        assertThat(page.select("section[aria-labelledby=proposte] .section-head a")
                        .attr("href"))
                .isEqualTo("/soluzioni?ente=016092");
        assertThat(territory("territory-nothing-proposed", quiet)
                        .select("section[aria-labelledby=proposte]")
                        .text())
                .contains("non ha ancora proposto");
    }

    @Test
    void standsWhileNothingElseAnswers() {
        Document page = territory("territory-outage", page(Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(6);
        assertThat(page.select("h1").text()).isEqualTo("Dossena");
    }

    @Test
    void listsMunicipalitiesFoundByAName() {
        Document page = Rendered.page(
                "territories",
                new StaticTemplates()
                        .pageTerritorySearch(
                                SampleSite.anonymous("/comuni"),
                                new TerritorySearchPage("alme", null, Samples.municipalities())));

        assertThat(page.select(".name").eachText()).containsExactly("Almè", "Villa d'Almè");
        assertThat(page.select(".name-list a").eachAttr("href")).containsExactly("/comuni/016005", "/comuni/016239");
        assertThat(page.select(".find input").val()).isEqualTo("alme");
    }

    private static TerritoryPage page(Optional<Page<Challenge>> open) {
        return page(open, open.map(any -> Samples.solutions()));
    }

    private static TerritoryPage page(Optional<Page<Challenge>> open, Optional<Page<Solution>> proposed) {
        return new TerritoryPage(
                Samples.municipality(),
                Optional.of(Samples.province()),
                Comparison.unknown(),
                open,
                proposed,
                Optional.empty(),
                Optional.empty());
    }

    private static Document territory(String name, TerritoryPage page) {
        return Rendered.page(
                name, new StaticTemplates().pageTerritoryTerritory(SampleSite.anonymous("/comuni/016092"), page));
    }
}
