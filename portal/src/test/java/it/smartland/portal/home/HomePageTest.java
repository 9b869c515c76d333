package it.smartland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

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
            Optional.of(243L));

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
        assertThat(page.select(".loop-learn strong, .loop-fund strong, .loop-monitor strong"))
                .isEmpty();
    }

    @Test
    void invitesToBeginWhereThereIsNothingYet() {
        Document page = home(
                "home-empty",
                new HomePage(
                        Optional.of(Samples.statistics("statistics-empty")),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(243L)));

        assertThat(page.select(".statistic-value").eachText())
                .containsExactly("0", "Ancora nessuna", "Ancora nessuna", "Ancora nessuna");
        assertThat(page.select(".state-empty")).hasSize(2);
    }

    @Test
    void standsWhenNoServiceAnswers() {
        Document page = home(
                "home-outage", new HomePage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(3);
        assertThat(page.select("form.find")).hasSize(1);
        assertThat(page.select(".loop-spoke")).hasSize(5);
    }

    private static Document home(String name, HomePage page) {
        return Rendered.page(name, new StaticTemplates().pageHomeHome(SampleSite.anonymous("/"), page));
    }
}
