package it.smartland.servers.realm;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The real public bodies of the territory, as the contracts list them. */
final class Bodies {

    private static final String LIST = "/reference/bodies.csv";

    private Bodies() {}

    static List<Body> ofTheProvince() {
        try (InputStream csv = Objects.requireNonNull(Bodies.class.getResourceAsStream(LIST), LIST);
                MappingIterator<Body> rows = new CsvMapper()
                        .readerFor(Body.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + LIST, e);
        }
    }
}
