package it.smartland.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.act.Act;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practice.Sector;
import it.smartland.portal.client.catalogue.PracticeText;
import it.smartland.portal.part.FieldFault;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.CatalogueSamples;
import it.smartland.portal.site.SampleSite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeReadingTest {

    @Test
    void leavesOutTheRowsInWhichNothingWasTyped() {
        PracticeReading read = read(Map.of(
                "territories.0", "",
                "territories.1", "016092",
                "territories.7", "016206",
                "chain.2.actor", " Comune ",
                "chain.3.sector", "PRIMARY",
                "sectors.TERTIARY", "on"));

        assertThat(read.text().territories()).containsExactly("016092", "016206");
        assertThat(read.text().sectors()).containsExactly(Sector.TERTIARY);
        assertThat(read.text().chain())
                .containsExactly(
                        new PracticeText.Link("Comune", null, null, null),
                        new PracticeText.Link(null, Sector.PRIMARY, null, null));
        assertThat(read.text().leadBody()).isEqualTo("016092");
        assertThat(read.form().isRefused()).isFalse();
    }

    @Test
    void readsNumbersAsItaliansAndMachinesWriteThem() {
        PracticeReading read = read(Map.of(
                "cost", "8.000,50",
                "startYear", "2021",
                "results.0.indicator", "mean-income",
                "results.0.baseline", "18000",
                "results.0.latest", "-1.5"));

        assertThat(read.text().cost()).isEqualTo(new PracticeText.Price("8000.50"));
        assertThat(read.text().startYear()).isEqualTo(2021);
        assertThat(read.text().results())
                .containsExactly(new PracticeText.Measure(
                        "mean-income", null, new BigDecimal("18000"), new BigDecimal("-1.5"), null));
    }

    @Test
    void saysAtEachFieldWhichNumberCannotBeRead() {
        PracticeReading read = read(Map.of("cost", "tanto", "endYear", "l'anno scorso", "results.1.target", "1e9"));

        assertThat(read.form().faults())
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("cost", "endYear", "results");
    }

    @Test
    void givesBackWhatWasWrittenBefore() {
        Practice practice = CatalogueSamples.practice();
        PracticeText text = read(PracticeForms.of(practice).values()).text();

        assertThat(text.title()).isEqualTo(practice.title());
        assertThat(text.territories()).isEqualTo(practice.territories());
        assertThat(text.sectors()).isEqualTo(practice.sectors());
        assertThat(text.chain()).hasSize(2);
        assertThat(text.results().getFirst().latest()).isEqualByComparingTo("19500.5");
        assertThat(text.cost()).isEqualTo(new PracticeText.Price("8000"));
        assertThat(text.evidence()).isEqualTo(practice.evidence());
    }

    @Test
    void offersSpareRowsAfterThoseThatAreFilled() {
        Form form = Form.of(Map.of("chain.0.actor", "", "chain.3.to", "la cooperativa"));
        PracticeWriting page = new PracticeWriting(null, form, List.of(), List.of(), List.of());

        assertThat(page.rows("chain")).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(page.rows("territories")).containsExactly(0, 1);
    }

    private static PracticeReading read(Map<String, String> typed) {
        return PracticeReading.of(
                new Act(Form.of(typed), Locale.ITALIAN), "016092", SampleSite.anonymous("/pratiche/nuova"));
    }
}
