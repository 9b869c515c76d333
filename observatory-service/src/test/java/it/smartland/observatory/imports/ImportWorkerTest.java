package it.smartland.observatory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.observatory.Actor;
import it.smartland.observatory.Measures;
import it.smartland.observatory.WholeService;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of an import whose worker dies, that is cancelled while it runs, or that comes twice at once. */
class ImportWorkerTest extends WholeService {

    private static final String FILE = "comune,anno,valore\n016024,2024,3\n";

    @Test
    void loadsWhatADeadWorkerHadBegun() throws SQLException {
        String code = Measures.published(curator());
        UUID id = UUID.randomUUID();
        try (Connection connection = connect()) {
            leaveBehind(connection, id, Measures.mapping(code, "STRICT"));
        }

        JsonNode done = end(id.toString());

        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(Actor.json(anybody().get("/indicators/" + code + "/observations"))
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(count("select count(*) from import_part where import = '%s'".formatted(id)))
                .isZero();
    }

    @Test
    void keepsNothingOfWhatIsCancelledWhileItRuns() throws SQLException {
        String code = Measures.published(curator());
        String id;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table vintage in share row exclusive mode");
            id = Actor.json(curator().bring(Measures.mapping(code, "STRICT"), FILE.getBytes(StandardCharsets.UTF_8)))
                    .path("id")
                    .asString();
            awaitRows(id, 1);
            JsonNode cancelled = Actor.json(curator().delete("/imports/" + id));
            assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
            connection.rollback();
        }
        awaitOffTheQueue(id);

        assertThat(end(id).path("state").asString()).isEqualTo("CANCELLED");
        anybody().get("/indicators/" + code + "/observations").expectStatus().isNoContent();
        assertThat(Actor.json(curator().delete("/imports/" + id)).path("state").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void loadsOnceWhatComesTwiceAtOnce() {
        String code = Measures.published(curator());
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        String first = Actor.json(curator().bring(Measures.mapping(code, "STRICT"), file))
                .path("id")
                .asString();
        String second = Actor.json(curator().bring(Measures.mapping(code, "STRICT"), file))
                .path("id")
                .asString();

        assertThat(end(first).path("vintage")).isEqualTo(end(second).path("vintage"));
        assertThat(count("select count(*) from observation where indicator = '%s'".formatted(code)))
                .isEqualTo(1);
    }

    private void leaveBehind(Connection connection, UUID id, String mapping) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement head = connection.prepareStatement("""
                insert into data_import (id, state, mapping, file_name, sha256, size, version, created_at, updated_at)
                values (?, 'RUNNING', ?, 'left.csv', sha256('x'), 1, 2, now(), now())
                """);
                PreparedStatement part = connection.prepareStatement("insert into import_part values (?, ?, ?)");
                PreparedStatement work = connection.prepareStatement("insert into import_work values (?)")) {
            head.setObject(1, id);
            head.setString(2, mapping);
            head.execute();
            String[] parts = {FILE.substring(0, 25), FILE.substring(25)};
            for (int position = 0; position < parts.length; position++) {
                part.setObject(1, id);
                part.setInt(2, position);
                part.setBytes(3, parts[position].getBytes(StandardCharsets.UTF_8));
                part.execute();
            }
            work.setObject(1, id);
            work.execute();
        }
        connection.commit();
    }

    private JsonNode end(String id) {
        return Actor.await(
                () -> Actor.json(curator().get("/imports/" + id)),
                found -> !found.path("state").asString().matches("PENDING|RUNNING"));
    }

    private void awaitRows(String id, int rows) {
        Actor.await(
                () -> Actor.json(curator().get("/imports/" + id)),
                found -> found.path("rowsRead").asInt() == rows);
    }

    private void awaitOffTheQueue(String id) {
        Actor.await(
                () -> count("select count(*) from import_work where import = '%s'".formatted(id)),
                waiting -> waiting == 0);
    }

    private long count(String query) {
        return db.sql(query).mapValue(Long.class).one().block();
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ENVIRONMENT.jdbcUrl(), ENVIRONMENT.databaseUser(), ENVIRONMENT.databasePassword());
    }
}
