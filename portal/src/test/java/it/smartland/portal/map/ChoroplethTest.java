package it.smartland.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.client.observatory.IndicatorMap;
import it.smartland.portal.client.observatory.IndicatorMap.Feature;
import it.smartland.portal.client.observatory.IndicatorMap.Properties;
import it.smartland.portal.map.Choropleth.Cell;
import it.smartland.portal.map.Choropleth.Swatch;
import it.smartland.portal.sample.ObservatorySamples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoroplethTest {

    private static final Site SITE = SampleSite.anonymous("/");

    @Test
    void drawsEachTerritoryInTheClassOfItsValue() {
        Choropleth map = Choropleth.of(ObservatorySamples.indicator(), ObservatorySamples.map(), SITE);

        assertThat(map.cells()).extracting(Cell::number).containsExactly(1, 2, 2, 0);
        assertThat(map.cells()).extracting(Cell::label).contains("Dossena: 18.500\u00a0€", "Spirano: Senza dato");
        assertThat(map.cells().getFirst().path()).isEqualTo("/comuni/016092");
        assertThat(map.legend())
                .extracting(Swatch::label)
                .containsExactly("da 18.500\u00a0€ a 18.500\u00a0€", "da 25.576,40\u00a0€ a 29.123\u00a0€");
        assertThat(map.missing()).isEqualTo(1);
    }

    @Test
    void keepsTheProportionsOfThePlaceItShows() {
        Choropleth map = Choropleth.of(ObservatorySamples.indicator(), ObservatorySamples.map(), SITE);

        // Four cells of a tenth of a degree in a row: at 45.85 degrees north each is 0.6965 as wide as it is high.
        assertThat(map.height()).isEqualTo(264);
        assertThat(map.cells().getFirst().outline()).isEqualTo("M4 259.5l178 0l0 -255.5l-178 0l0 255.5z");
        assertThat(map.cells().getLast().outline()).startsWith("M538 259.5");
    }

    @Test
    void leavesOutWhatLiesNowhereAndKeepsItInTheTable() {
        var nowhere = new Feature(new Properties("016999", "Altrove", null, 0), null);
        var map = new IndicatorMap("mean-income", "2024", true, List.of(), List.of(nowhere));

        assertThat(Choropleth.of(ObservatorySamples.indicator(), map, SITE).cells())
                .isEmpty();
        assertThat(Choropleth.table(ObservatorySamples.indicator(), map, SITE).rows())
                .containsExactly(List.of("Altrove", "Senza dato"));
    }

    @Test
    void tellsTheSameFiguresByName() {
        assertThat(Choropleth.table(ObservatorySamples.indicator(), ObservatorySamples.map(), SITE)
                        .rows())
                .extracting(List::getFirst)
                .containsExactly("Almè", "Bergamo", "Dossena", "Spirano");
    }
}
