package it.smartland.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.database.Program;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private final TestEnvironment environment = TestServers.environment("sessions");

    /** It keeps no events and so has none of the platform's tables, for which a waiting pod must not wait. */
    @Test
    void areMadeByOneAndAwaitedByAnother() throws SQLException {
        run("migrate");
        run("await-migrations");

        try (Connection connection = DriverManager.getConnection(
                        environment.jdbcUrl(), environment.databaseUser(), environment.databasePassword());
                ResultSet tables = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where success")) {
            tables.next();
            assertThat(tables.getInt(1)).isPositive();
        }
    }

    private void run(String command) {
        List<String> database = List.of(
                "--spring.flyway.url=" + environment.jdbcUrl(),
                "--spring.flyway.user=" + environment.databaseUser(),
                "--spring.flyway.password=" + environment.databasePassword());
        Program.run(
                GatewayApplication.class,
                Stream.concat(Stream.of(command), database.stream()).toArray(String[]::new));
    }
}
