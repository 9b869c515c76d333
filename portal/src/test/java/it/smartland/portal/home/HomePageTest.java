package it.smartland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final HomePage FULL = new HomePage(
            Optional.of(Samples.statistics("statistics")),
            Optional.of(Samples.challenges()),
            Optional.of(Samples.solutions()),
            Optional.of(243L),
            Optional.of(CatalogueSamples.practices()),
            Optional.of(new HomeMap(
                    ObservatorySamples.indicators().items().subList(0, 2),
                    Optional.of(ObservatorySamples.indicator()),
                    Optional.of(ObservatorySamples.map()))));

    @Test
    void findsAMunicipalityByAPlainForm() {
        Document page = home("home", FULL);

        assertThat(page.select("form.find").attr("action")).isEqualTo("/comuni");
        assertThat(page.select("form.find").attr("method")).isEqualTo("get");
        assertThat(page.select("form.find input[name=q]")).hasSize(1);
    }

    @Test
    void linksEachOfTheFourStatisticsToWhatItCounts() {
        Document page = home("home", FULL);

        assertThat(page.select(".statistic-value").eachText())
                .containsExactly(
                        "1.204", "Costa meno di un bus vuoto", "E se i volontari finiscono?", "Comune di Dossena");
        assertThat(page.select(".statistic-value a").eachAttr("href"))
                .containsExactly(
                        "/soluzioni",
                        "/soluzioni/0192f3a1-0000-7000-8000-000000000001#opinione-0192f3a2-0000-7000-8000-000000000001",
                        "/soluzioni/0192f3a1-0000-7000-8000-000000000001#opinione-0192f3a2-0000-7000-8000-000000000002",
                        "/comuni/016092");
    }

    @Test
    void putsOnlyNumbersThatExistOnTheRing() {
        Document page = home("home", FULL);

        assertThat(page.select(".loop-observe").text()).contains("243 comuni");
        assertThat(page.select(".loop-propose").text()).contains("38 sfide aperte");
        assertThat(page.select(".loop-learn").text()).contains("12 buone pratiche");
        assertThat(page.select(".loop-fund strong, .loop-monitor strong")).isEmpty();
    }

    @Test
    void coloursTheProvinceByAnIndicatorThatAPlainFormChanges() {
        Document page = home("home", FULL);

        assertThat(page.select("svg.map-drawing path")).hasSize(4);
        assertThat(page.select("select[name=indicatore] option").eachAttr("value"))
                .containsExactly("mean-income", "residents");
        assertThat(page.select("select[name=indicatore] option[selected]").val())
                .isEqualTo("mean-income");
        assertThat(page.select("section[aria-labelledby=pratiche] .object-card"))
                .hasSize(2);
    }

    @Test
    void invitesToBeginWhereThereIsNothingYet() {
        Document page = home(
                "home-empty",
                new HomePage(
                        Optional.of(Samples.statistics("statistics-empty")),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(243L),
                        Optional.of(Samples.nothing()),
                        Optional.of(HomeMap.empty())));

        assertThat(page.select(".statistic-value").eachText())
                .containsExactly("0", "Ancora nessuna", "Ancora nessuna", "Ancora nessuna");
        assertThat(page.select(".state-empty")).hasSize(3);
        assertThat(page.select("svg.map-drawing")).isEmpty();
    }

    @Test
    void standsWhenNoServiceAnswers() {
        Document page = home(
                "home-outage",
                new HomePage(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(5);
        assertThat(page.select("form.find")).hasSize(1);
        assertThat(page.select(".loop-spoke")).hasSize(5);
    }

    private static Document home(String name, HomePage page) {
        return Rendered.page(name, new StaticTemplates().pageHomeHome(SampleSite.anonymous("/"), page));
    }
}
