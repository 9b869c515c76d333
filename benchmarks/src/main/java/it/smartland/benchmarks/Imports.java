package it.smartland.benchmarks;

import it.smartland.local.door.Door;
import it.smartland.local.stack.Stack;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** A file of figures brought to the observatory until its import has succeeded, beside the same rows by a bare COPY. */
final class Imports {

    private static final String BASE = "/api/observatory/v1";
    private static final String INDICATOR = "bench-figures";
    private static final String OFFICE = "provincia";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_YEAR = 1930;

    private final Door door;
    private final Stack stack;
    private final int rows;
    private final Random random;

    Imports(Door door, Stack stack, int rows, Random random) {
        this.door = door;
        this.stack = stack;
        this.rows = rows;
        this.random = random;
    }

    List<Figure> measure() throws Exception {
        publishTheIndicator();
        String csv = csv(territories());
        Figure bare = bareCopy(csv);
        Figure checked = checkedCopy(csv);
        long since = System.nanoTime();
        String id = door.as(OFFICE)
                .upload(BASE + "/imports", mapping(), "bench.csv", csv)
                .id();
        String state = finished(id);
        double seconds = (System.nanoTime() - since) / 1e9;
        if (!state.equals("SUCCEEDED")) {
            throw new IllegalStateException("The import ended as " + state);
        }
        Figure imported = new Figure(
                "an import, from the upload to its success",
                rows + " rows, every row checked",
                rows / seconds,
                "rows per second",
                null,
                null,
                Map.of("seconds", seconds));
        return List.of(bare, checked, imported.beside(checked));
    }

    private void publishTheIndicator() {
        Map<String, Object> indicator = Map.of(
                "code", INDICATOR,
                "name", Map.of("it", "Numeri di prova", "en", "Figures of a trial"),
                "unit", "n",
                "source", "Generated",
                "licence", "CC0-1.0",
                "frequency", "M",
                "method", "Random numbers",
                "polarity", "NONE",
                "theme", "SOCI");
        door.as(OFFICE).post(BASE + "/indicators", indicator);
        door.as(OFFICE).post(BASE + "/indicators/" + INDICATOR + "/transitions", Map.of("to", "PUBLISHED"));
    }

    private List<String> territories() {
        return door.asNobody()
                .get(BASE + "/territories?level=municipality&limit=100")
                .at("/items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }

    /** Months of so many municipalities that the rows are as many as wished for. */
    private String csv(List<String> territories) {
        StringBuilder csv = new StringBuilder("territory,period,value\n");
        for (int row = 0; row < rows; row++) {
            YearMonth month = YearMonth.of(FIRST_YEAR, 1).plusMonths(row / territories.size());
            csv.append(territories.get(row % territories.size()))
                    .append(',')
                    .append(month)
                    .append(',')
                    .append(random.nextInt(1_000_000) / 100.0)
                    .append('\n');
        }
        return csv.toString();
    }

    private Figure bareCopy(String csv) throws SQLException, IOException {
        return copied(
                csv,
                "a bare COPY of the same rows",
                "create table bench_copy (territory text, period text, value numeric)");
    }

    /** The least that has to be written for figures that refer to a known place, are found by it and are there once. */
    private Figure checkedCopy(String csv) throws SQLException, IOException {
        return copied(csv, "a COPY into a table with the keys and indexes of observations", """
                create table bench_copy (like observation including indexes including constraints,
                    foreign key (indicator) references indicator, foreign key (territory) references territory,
                    foreign key (vintage) references vintage);
                alter table bench_copy alter indicator set default '%s', alter starts set default '2000-01-01',
                    alter status set default 'A', alter vintage set default '%s';
                """.formatted(
                        INDICATOR, aVintage()));
    }

    private String aVintage() throws SQLException {
        try (Sql sql = new Sql(stack.environment("observatory"), 1);
                var statement = sql.connection().createStatement();
                var found = statement.executeQuery("select max(loaded_at)::text from vintage")) {
            found.next();
            return found.getString(1);
        }
    }

    private Figure copied(String csv, String name, String table) throws SQLException, IOException {
        try (Sql sql = new Sql(stack.environment("observatory"), 1);
                var statement = sql.connection().createStatement()) {
            statement.execute(table);
            try {
                long since = System.nanoTime();
                new CopyManager((BaseConnection) sql.connection())
                        .copyIn(
                                "copy bench_copy (territory, period, value) from stdin (format csv, header)",
                                new StringReader(csv));
                double seconds = (System.nanoTime() - since) / 1e9;
                return new Figure(
                        name,
                        rows + " rows, durable",
                        rows / seconds,
                        "rows per second",
                        null,
                        null,
                        Map.of("seconds", seconds));
            } finally {
                statement.execute("drop table bench_copy");
            }
        }
    }

    private String finished(String id) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String state = "PENDING";
        while ((state.equals("PENDING") || state.equals("RUNNING")) && System.nanoTime() < end) {
            Thread.sleep(Duration.ofMillis(20));
            state = door.as(OFFICE).get(BASE + "/imports/" + id).text("/state");
        }
        return state;
    }

    private static Map<String, Object> mapping() {
        return Map.of(
                "mode", "STRICT",
                "territory", Map.of("column", "territory"),
                "period", Map.of("column", "period"),
                "values", List.of(Map.of("column", "value", "indicator", INDICATOR)));
    }
}
