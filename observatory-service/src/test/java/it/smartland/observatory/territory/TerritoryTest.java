package it.smartland.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.territory.Territory.Population;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    @Test
    void isTheSameWhetherAFigureIsWrittenWithZerosOrInAnotherOrder() {
        Population census = new Population("CENSUS", 2011, 962);
        Population register = new Population("ANPR", 2026, 877);

        assertThat(dossena("20.0", census, register)).isEqualTo(dossena("20", register, census));
        assertThat(dossena("20.0").areaKm2()).hasToString("20");
    }

    @Test
    void differsWhenAFigureDoes() {
        assertThat(dossena("20", new Population("ANPR", 2026, 877)))
                .isNotEqualTo(dossena("20", new Population("ANPR", 2026, 878)));
    }

    @Test
    void keepsTwoSourcesOfOneYearApartButNotTwoFiguresOfOneSource() {
        Population legal = new Population("LEGAL", 2021, 882);

        assertThat(dossena("20", legal, new Population("RESIDENT", 2021, 880)).population())
                .hasSize(2);
        assertThatThrownBy(() -> dossena("20", legal, new Population("LEGAL", 2021, 880)))
                .hasMessageContaining("two figures");
    }

    private static Territory dossena(String area, Population... population) {
        return new Territory(
                "016092",
                "Dossena",
                TerritoryLevel.MUNICIPALITY,
                "016",
                "016092",
                null,
                null,
                new BigDecimal(area),
                List.of(population),
                null);
    }
}
