package it.smartland.portal.search;

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

class SearchPageTest {

    @Test
    void showsWhatWasFoundByKind() {
        Document page = search(
                "search",
                new SearchPage(
                        "bus",
                        Optional.of(Samples.municipalities()),
                        Optional.of(Samples.challenges()),
                        Optional.of(Samples.solutions()),
                        Optional.of(CatalogueSamples.practices()),
                        Optional.of(ObservatorySamples.indicators())));

        assertThat(page.select("h1").text()).isEqualTo("Risultati per «bus»");
        assertThat(page.select("h2").eachText())
                .contains("Comuni", "Sfide", "Soluzioni", "Buone pratiche", "Indicatori");
    }

    @Test
    void saysSoWhenNothingWasFound() {
        Document page = search(
                "search-none",
                new SearchPage(
                        "<i>xyz",
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing())));

        assertThat(page.select(".state-empty").text()).contains("Nessun risultato per «<i>xyz»");
        assertThat(page.select("main i")).isEmpty();
    }

    @Test
    void showsOnePartWhileTheOtherDoesNotAnswer() {
        Document page = search(
                "search-outage",
                new SearchPage(
                        "bus",
                        Optional.empty(),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.solutions()),
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing())));

        assertThat(page.select(".state-unavailable")).hasSize(1);
        assertThat(page.select(".object-card")).hasSize(2);
    }

    @Test
    void asksWhatToLookForBeforeAnythingIsTyped() {
        assertThat(search("search-blank", SearchPage.blank()).select(".lead").text())
                .contains("Scrivi che cosa cerchi");
    }

    private static Document search(String name, SearchPage page) {
        return Rendered.page(name, new StaticTemplates().pageSearchSearch(SampleSite.anonymous("/cerca"), page));
    }
}
