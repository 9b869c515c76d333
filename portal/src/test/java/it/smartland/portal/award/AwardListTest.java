package it.smartland.portal.award;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AwardListTest {

    private static final Templates PAGES = new StaticTemplates();

    @Test
    void listsWhoGotWhatForWhatAndHowItCanBeDownloaded() {
        Document page = shown("awards", new AwardList(Samples.awards(), 2026, 2026, null));

        assertThat(page.select("tbody tr").first().text())
                .contains("L'emporio di Dossena", "Comune di Dossena", "8.000 €", "21 nov 2026", "Determinazione 123");
        assertThat(page.select("tbody tr").first().select("a").eachAttr("href"))
                .contains("/soluzioni/0192f3a1-0000-7000-8000-000000000001");
        assertThat(page.select("tbody tr").last().text())
                .contains("Comunità Montana Valle Brembana", "non indicato", "2019");
        assertThat(page.select("a[href=/api/grants/v1/awards.csv?year=2026]")).hasSize(1);
        assertThat(page.select("main").text()).contains("2 contributi: 8.000 €");
    }

    @Test
    void offersEveryYearSinceTheLawOnTransparency() {
        AwardList list = new AwardList(Samples.nothing(), null, 2026, null);
        Document page = shown("awards-none", list);

        assertThat(list.years()).hasSize(14).startsWith(2026).endsWith(2013);
        assertThat(page.select("a[href=/api/grants/v1/awards.csv]")).hasSize(1);
        assertThat(page.select(".state-empty").text()).contains("Nessun contributo");
    }

    private static Document shown(String name, AwardList list) {
        return Rendered.page(name, PAGES.pageAwardList(SampleSite.anonymous("/contributi"), list));
    }
}
