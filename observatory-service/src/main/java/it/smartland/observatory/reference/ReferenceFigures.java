package it.smartland.observatory.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.Polarity;
import it.smartland.observatory.indicator.IndicatorFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * The indicators that the project ships, and their figures as a file of CSV.
 *
 * @param columns the indicators that the figures' columns are called after
 */
record ReferenceFigures(Map<String, IndicatorFacts> indicators, String fileName, List<String> columns, byte[] content) {

    private static final int KEYS = 2;

    /** Reads both files; a fault of the first is told with its line, one of the second by the import's report. */
    static ReferenceFigures read(Resource indicators, Resource observations) {
        try {
            byte[] content = observations.getContentAsByteArray();
            return new ReferenceFigures(
                    indicators(indicators.getContentAsString(StandardCharsets.UTF_8)),
                    Objects.requireNonNullElse(observations.getFilename(), "observations.csv"),
                    columns(new String(content, StandardCharsets.UTF_8)),
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, IndicatorFacts> indicators(String csv) throws IOException {
        Map<String, IndicatorFacts> indicators = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> indicators.put(row.getField("code"), facts(row)));
        }
        return indicators;
    }

    private static List<String> columns(String csv) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            List<String> names = rows.iterator().next().getFields();
            return names.subList(KEYS, names.size());
        }
    }

    private static IndicatorFacts facts(NamedCsvRecord row) {
        try {
            return new IndicatorFacts(
                    row.getField("nameIt"),
                    row.getField("nameEn"),
                    row.getField("unit"),
                    row.getField("source"),
                    row.getField("licence"),
                    Frequency.valueOf(row.getField("frequency")),
                    row.getField("method"),
                    Polarity.valueOf(row.getField("polarity")),
                    DataTheme.valueOf(row.getField("theme")),
                    limit(row.getField("minimum")),
                    limit(row.getField("maximum")));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line %d: %s".formatted(row.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    private static @Nullable BigDecimal limit(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell);
    }
}
