package it.smartland.observatory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.ObservationStatus;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.imports.Mapping.FixedPeriod;
import it.smartland.observatory.imports.Mapping.PeriodColumns;
import it.smartland.observatory.imports.Mapping.PeriodSource;
import it.smartland.observatory.imports.Mapping.Values;
import it.smartland.observatory.indicator.IndicatorFacts;
import it.smartland.observatory.series.Period;
import it.smartland.observatory.territory.Places.Place;
import it.smartland.observatory.vintage.StagedRow;
import it.smartland.observatory.vintage.StagedRow.Finding;
import it.smartland.observatory.vintage.StagedRow.Value;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the lines of a file come to, without a database. */
class CsvFileTest {

    private static final PeriodSource IN_2024 =
            new FixedPeriod(Period.of("2024").orElseThrow());
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(place("016024"), place("016092")),
            Map.of("income", facts(Frequency.A), "residents", facts(Frequency.M)));

    @Test
    void dropsAByteOrderMarkAndCountsLinesAsAnEditorDoes() {
        List<StagedRow> rows = read("\uFEFFcode,v\n\"016024\",1\n\n016092,x\n", plain("v"));

        assertThat(rows.getFirst()).isInstanceOf(Value.class);
        assertThat(rows.getLast().line()).isEqualTo(4);
        assertThat(findings(rows)).containsExactly("4 v bad-number x");
    }

    @Test
    void countsTheLinesThatItSkips() {
        Mapping mapping = mapping(StandardCharsets.UTF_8, 2, IN_2024, plain("v"));

        assertThat(findings(read(bytes("Title\nSubtitle\ncode,v\n016024,x\n"), mapping)))
                .containsExactly("4 v bad-number x");
    }

    @Test
    void dividesOneColumnByAnother() {
        Values mean = new Values("cents", "income", new BigDecimal("0.01"), "n", 2, null);

        List<StagedRow> rows = read("code,cents,n\n016024,1000000,3\n016092,5,0\n", mean);

        assertThat(values(rows)).containsExactly("016024 3333.33 A");
        assertThat(findings(rows)).containsExactly("3 n bad-number 0");
    }

    @Test
    void takesAnEmptyCellForNothingUnlessItsStatusIsSaid() {
        Values secret = new Values("v", "income", BigDecimal.ONE, null, null, ObservationStatus.Q);

        assertThat(read("code,v\n016024,\n", plain("v"))).isEmpty();
        assertThat(values(read("code,v\n016024,\n", secret))).containsExactly("016024 null Q");
    }

    @Test
    void namesEveryColumnThatIsMissingAndEveryUnknownIndicator() {
        List<StagedRow> rows = read("code,v\n016024,1\n", plain("w"), Values.plain("v", "nothing"), plain("v"));

        assertThat(findings(rows)).containsExactly("1 w missing-column null", "1 v unknown-indicator nothing");
        assertThat(values(rows)).containsExactly("016024 1 A");
        assertThat(findings(read("", plain("v"))))
                .containsExactly("1 code missing-column null", "1 v missing-column null");
    }

    @Test
    void tellsARowThatIsTooShort() {
        assertThat(findings(read("code,v\n016024\n", plain("v")))).containsExactly("2 v missing-cell null");
    }

    @Test
    void readsAYearAndAMonthFromTwoColumns() {
        Mapping mapping =
                mapping(StandardCharsets.UTF_8, 0, new PeriodColumns("year", "month"), Values.plain("v", "residents"));

        List<StagedRow> rows = read(bytes("code,year,month,v\n016024,2026,1,7\n016092,2026,13,7\n"), mapping);

        assertThat(((Value) rows.getFirst()).period().code()).isEqualTo("2026-01");
        assertThat(findings(rows)).containsExactly("3 year bad-period 2026-13");
    }

    @Test
    void stopsWithAFindingWhereTheEncodingIsAnother() {
        byte[] latin = "code,v\n016024,1\n016092,è\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(findings(read(latin, mapping(StandardCharsets.UTF_8, 0, IN_2024, plain("v")))))
                .anyMatch(finding -> finding.endsWith("bad-encoding UTF-8"));
        assertThat(findings(read(latin, mapping(StandardCharsets.ISO_8859_1, 0, IN_2024, plain("v")))))
                .containsExactly("3 v bad-number è");
    }

    @Test
    void tellsEverythingThatIsWrongWithOneRow() {
        Mapping mapping = mapping(StandardCharsets.UTF_8, 0, new PeriodColumns("year", null), plain("v"));

        assertThat(findings(read(bytes("code,year,v\n999999,soon,much\n"), mapping)))
                .containsExactly("2 year bad-period soon", "2 code unknown-territory 999999", "2 v bad-number much");
    }

    private static List<StagedRow> read(String file, Values... values) {
        return read(bytes(file), mapping(StandardCharsets.UTF_8, 0, IN_2024, values));
    }

    private static List<StagedRow> read(byte[] file, Mapping mapping) {
        CsvFile csv = new CsvFile(new ByteArrayInputStream(file), mapping, VOCABULARY);
        List<StagedRow> rows = new ArrayList<>();
        while (csv.hasNext()) {
            rows.addAll(csv.next());
        }
        return rows;
    }

    private static Mapping mapping(Charset charset, int skipLines, PeriodSource period, Values... values) {
        return new Mapping(charset, ',', '.', skipLines, "code", period, List.of(values), false);
    }

    private static Values plain(String column) {
        return Values.plain(column, "income");
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> values(List<StagedRow> rows) {
        return rows.stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .map(value -> value.territory() + " " + value.value() + " " + value.status())
                .toList();
    }

    private static List<String> findings(List<StagedRow> rows) {
        return rows.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .map(finding -> "%d %s %s %s"
                        .formatted(
                                finding.line(), finding.field(), finding.code().slug(), finding.found()))
                .toList();
    }

    private static Place place(String code) {
        return new Place(code, code, TerritoryLevel.MUNICIPALITY, "016", code, null, null, null);
    }

    private static IndicatorFacts facts(Frequency frequency) {
        return new IndicatorFacts("n", "n", null, null, null, frequency, null, null, DataTheme.ECON, null, null);
    }
}
