package it.smartland.observatory.territory;

import static it.smartland.contracts.observatory.TerritoryLevel.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The shipped reference file against the totals that its sources publish, and what a faulty file is told. */
class ReferenceFileTest {

    private static final String HEADER = "code,name,level,parent,governedBy,validFrom,validTo,areaKm2,"
            + "population.CENSUS.2011,population.ANPR.2026,lon,lat\n";
    private static final List<Territory> SHIPPED =
            ReferenceFile.read(new ClassPathResource("reference/territories.csv"));

    @Test
    void holdsTheCountryTheRegionTheProvinceAndItsMunicipalities() {
        Map<TerritoryLevel, Long> byLevel =
                SHIPPED.stream().collect(Collectors.groupingBy(Territory::level, TreeMap::new, Collectors.counting()));

        assertThat(byLevel).hasToString("{COUNTRY=1, REGION=1, PROVINCE=1, MUNICIPALITY=247}");
    }

    @Test
    void addsUpToThePublishedTotalsOfEachSource() {
        assertThat(total("CENSUS", 2011)).isEqualTo(1_088_284);
        assertThat(total("LEGAL", 2021)).isEqualTo(1_102_997);
        assertThat(total("RESIDENT", 2022)).isEqualTo(1_106_303);
        assertThat(total("ANPR", 2026)).isEqualTo(1_123_502);
        assertThat(municipalities().stream().map(Territory::areaKm2).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2755.6872");
    }

    @Test
    void givesTheProvinceTheSumOfItsMunicipalitiesSourceBySource() {
        Territory province = named("Provincia di Bergamo");

        assertThat(province.population())
                .allSatisfy(figure -> assertThat(figure.value()).isEqualTo(total(figure.source(), figure.year())))
                .hasSize(4);
        assertThat(province.areaKm2()).isEqualByComparingTo("2755.6872");
        assertThat(province.governedBy()).isEqualTo("p_bg");
    }

    @Test
    void keepsCodesAsTextAndNamesWithTheirAccents() {
        assertThat(municipalities())
                .allSatisfy(municipality -> assertThat(municipality.code()).matches("016[0-9]{3}"))
                .extracting(Territory::name)
                .contains("Almè", "Villa d'Almè", "Sant'Omobono Terme", "Torre de' Busi", "Moio de' Calvi");
    }

    @Test
    void tellsTheValidityOnlyWhereASourceIsAtHand() {
        assertThat(SHIPPED.stream().filter(territory -> territory.validFrom() != null))
                .extracting(territory -> territory.code() + " " + territory.validFrom())
                .containsExactly("016215 2018-01-27", "016252 2014-02-04", "016253 2014-02-04");
    }

    @Test
    void keepsTheMunicipalitiesThatEndedInAMerger() {
        assertThat(SHIPPED.stream().filter(territory -> territory.validTo() != null))
                .extracting(territory -> territory.code() + " " + territory.name() + " " + territory.validTo())
                .containsExactly(
                        "016039 Brembilla 2014-02-03",
                        "016112 Gerosa 2014-02-03",
                        "016192 Sant'Omobono Terme 2014-02-03",
                        "016228 Valsecca 2014-02-03");
    }

    @Test
    void readsAnEmptyCellAsUnknownAndNotAsZero() {
        Territory territory = read("016,Bergamo,PROVINCE,03,p_bg,,,,,5,,").getLast();

        assertThat(territory.areaKm2()).isNull();
        assertThat(territory.centroid()).isNull();
        assertThat(territory.population()).containsExactly(new Territory.Population("ANPR", 2026, 5));
    }

    @Test
    void namesTheLineAndTheFaultOfABadFile() {
        assertThatThrownBy(() -> read("016,Bergamo,TOWN,03,,,,,,,,")).hasMessageContaining("line 4", "TOWN");
        assertThatThrownBy(() -> read("016,Bergamo,PROVINCE,03,,,,-1,,,,")).hasMessageContaining("an area is positive");
        assertThatThrownBy(() -> read("016,Bergamo,PROVINCE,03,,2020-01-02,2020-01-01,,,,,"))
                .hasMessageContaining("validity ends before it begins");
        assertThatThrownBy(() -> read("016,Bergamo,PROVINCE,,,,,,,,,")).hasMessageContaining("only the country");
        assertThatThrownBy(() -> read("016,Bergamo,PROVINCE,99,,,,,,,,")).hasMessageContaining("parent comes before");
        assertThatThrownBy(() -> read("03,Lombardia,REGION,IT,,,,,,,,")).hasMessageContaining("listed twice");
    }

    private static List<Territory> read(String row) {
        String file = HEADER + "IT,Italia,COUNTRY,,,,,,,,,\n03,Lombardia,REGION,IT,,,,,,,,\n" + row + "\n";
        return ReferenceFile.read(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Territory> municipalities() {
        return SHIPPED.stream()
                .filter(territory -> territory.level() == MUNICIPALITY && territory.validTo() == null)
                .toList();
    }

    private static Territory named(String name) {
        return SHIPPED.stream()
                .filter(territory -> territory.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long total(String source, int year) {
        return municipalities().stream()
                .flatMap(municipality -> municipality.population().stream())
                .filter(figure -> figure.source().equals(source) && figure.year() == year)
                .mapToLong(Territory.Population::value)
                .sum();
    }
}
