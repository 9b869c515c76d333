package it.smartland.observatory.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.smartland.contracts.observatory.TerritoryLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * The territories as a CSV file: a row each, parents first. An empty cell is unknown, never zero. A column
 * {@code population.<source>.<year>} holds the figures of one source and year.
 */
final class ReferenceFile {

    private static final String POPULATION = "population.";

    private ReferenceFile() {}

    /** The territories in the order of the file; a fault of the file is told with its line. */
    static List<Territory> read(Resource file) {
        try (InputStream in = file.getInputStream();
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return inOrder(csv.stream().map(ReferenceFile::territory).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Territory> inOrder(List<Territory> territories) {
        Set<String> seen = new HashSet<>();
        for (Territory territory : territories) {
            if (territory.parent() != null && !seen.contains(territory.parent())) {
                throw new IllegalArgumentException(territory.code() + ": its parent comes before it");
            }
            if (!seen.add(territory.code())) {
                throw new IllegalArgumentException(territory.code() + ": listed twice");
            }
        }
        return territories;
    }

    private static Territory territory(NamedCsvRecord row) {
        try {
            return new Territory(
                    row.getField("code"),
                    row.getField("name"),
                    TerritoryLevel.valueOf(row.getField("level")),
                    known(row, "parent", Function.identity()),
                    known(row, "governedBy", Function.identity()),
                    known(row, "validFrom", LocalDate::parse),
                    known(row, "validTo", LocalDate::parse),
                    known(row, "areaKm2", BigDecimal::new),
                    population(row),
                    centroid(row));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line %d: %s".formatted(row.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    private static List<Territory.Population> population(NamedCsvRecord row) {
        return row.getHeader().stream()
                .filter(column -> column.startsWith(POPULATION))
                .flatMap(column -> figure(row, column))
                .toList();
    }

    private static Stream<Territory.Population> figure(NamedCsvRecord row, String column) {
        Long value = known(row, column, Long::valueOf);
        if (value == null) {
            return Stream.empty();
        }
        String[] sourceAndYear = column.substring(POPULATION.length()).split("\\.", 2);
        return Stream.of(new Territory.Population(sourceAndYear[0], Integer.parseInt(sourceAndYear[1]), value));
    }

    private static Territory.@Nullable Centroid centroid(NamedCsvRecord row) {
        BigDecimal lon = known(row, "lon", BigDecimal::new);
        BigDecimal lat = known(row, "lat", BigDecimal::new);
        return lon == null || lat == null ? null : new Territory.Centroid(lon, lat);
    }

    private static <T> @Nullable T known(NamedCsvRecord row, String column, Function<String, T> parsed) {
        String cell = row.getField(column);
        return cell.isBlank() ? null : parsed.apply(cell);
    }
}
