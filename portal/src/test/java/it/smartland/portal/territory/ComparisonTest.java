package it.smartland.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Peers;
import it.smartland.portal.client.observatory.Profile;
import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.territory.Gap.Help;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Profile PROFILE = ObservatorySamples.profile();

    @Test
    void tellsWhereItStandsAndWhetherThatIsBetterOrWorse() {
        Document page = territory("territory-full", comparison(Optional.of(List.of())));

        assertThat(page.select(".profile-item")).hasSize(4);
        assertThat(page.select(".profile-item").first().text())
                .contains("Reddito medio dichiarato", "18.500 € 2024", "Peggio della media", "25.576 €")
                .contains("Posto 230 su 243");
        assertThat(page.select(".profile-worse use").attr("href")).endsWith("#it-arrow-down");
        assertThat(page.select(".profile-better use").attr("href")).endsWith("#it-arrow-up");
        assertThat(page.select(".profile-neutral").text()).isEqualTo("Né meglio né peggio");
    }

    @Test
    void saysWhichPlacesAreLikeItAndWhy() {
        Document page = territory("territory-full", comparison(Optional.of(List.of())));

        assertThat(page.select(".peers li").eachText())
                .containsExactly(
                        "Almè: abitanti 871 qui, 902 là; abitanti per km² 45 qui, 47,2 là;"
                                + " residenti iscritti in anagrafe 871 qui, 902 là",
                        "Spirano: abitanti 871 qui, 840 là");
        assertThat(page.select("section[aria-labelledby=simili]").text()).contains("non è indietro in nessuno");
    }

    @Test
    void putsBesideAGapWhatHasHelpedPeers() {
        Practice practice = CatalogueSamples.practice();
        Gap gap = new Gap(
                PROFILE.items().getFirst(),
                new BigDecimal("24000"),
                new BigDecimal("22.9"),
                List.of(new Help(practice, List.of("Almè")), new Help(practice, List.of())));
        Document page = territory("territory-gaps", comparison(Optional.of(List.of(gap))));

        assertThat(page.select(".gap-figures").text())
                .isEqualTo("18.500 € qui, in media 24.000 € nei comuni simili: un divario del 22,9 %.");
        assertThat(page.select(".gap .object-card").first().text()).contains("Già adottata da Almè");
        assertThat(page.select(".gap .object-card").last().text()).doesNotContain("Già adottata");
    }

    @Test
    void keepsTheProfileWhileThePeersDoNotAnswer() {
        Document page = territory(
                "territory-peers-outage", new Comparison(Optional.of(PROFILE), Optional.empty(), Optional.empty()));

        assertThat(page.select(".profile-item")).hasSize(4);
        assertThat(page.select("section[aria-labelledby=simili] .state-unavailable"))
                .hasSize(1);
    }

    @Test
    void saysSoWhereNothingIsKnown() {
        Document page = territory(
                "territory-unknown",
                new Comparison(
                        Optional.of(new Profile(List.of())), Optional.of(new Peers(List.of())), Optional.empty()));

        assertThat(page.select(".state-unavailable")).isEmpty();
        assertThat(page.select("section[aria-labelledby=dove-siamo]").text()).contains("non c'è ancora nessun dato");
        assertThat(page.select("section[aria-labelledby=simili]").text()).contains("Non c'è abbastanza");
    }

    @Test
    void listsWhatWasAdoptedAndTheAlerts() {
        Document page = territory("territory-full", comparison(Optional.of(List.of())));

        assertThat(page.select("section[aria-labelledby=adottate] li").first().text())
                .isEqualTo("Il negozio che fa da sportello In programma");
        assertThat(page.select("section[aria-labelledby=avvisi] .object-card")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=avvisi] .section-head a")
                        .attr("href"))
                .isEqualTo("/avvisi?comune=016092");
    }

    private static Comparison comparison(Optional<List<Gap>> gaps) {
        return new Comparison(Optional.of(PROFILE), Optional.of(ObservatorySamples.peers()), gaps);
    }

    private static Document territory(String name, Comparison comparison) {
        TerritoryPage page = new TerritoryPage(
                Samples.municipality(),
                Optional.of(Samples.province()),
                comparison,
                Optional.of(Samples.challenges()),
                Optional.of(Samples.solutions()),
                Optional.of(CatalogueSamples.adoptions()),
                Optional.of(ObservatorySamples.alerts()));
        return Rendered.page(
                name, new StaticTemplates().pageTerritoryTerritory(SampleSite.anonymous("/comuni/016092"), page));
    }
}
