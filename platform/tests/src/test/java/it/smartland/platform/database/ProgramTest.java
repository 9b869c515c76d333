package it.smartland.platform.database;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.platform.thing.ThingApplication;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cluster runs before the roll-out, and what its pods wait for. */
class ProgramTest {

    private final TestEnvironment environment = TestServers.environment("tables");

    @Test
    void onePodMigratesWhileTheOthersWaitAndNeitherServes() throws SQLException {
        Thread waiting = Thread.ofVirtual().start(() -> run(Program.AWAIT));
        assertThat(tables()).isEmpty();

        run(Program.MIGRATE);

        assertThat(tables()).contains("platform.outbox", "public.thing");
        await().atMost(ofSeconds(10)).until(() -> !waiting.isAlive());
    }

    private void run(String command) {
        Program.run(
                ThingApplication.class,
                Stream.concat(
                                Stream.of(command),
                                Stream.of(
                                        "--spring.flyway.url=" + environment.jdbcUrl(),
                                        "--spring.flyway.user=" + environment.databaseUser(),
                                        "--spring.flyway.password=" + environment.databasePassword()))
                        .toArray(String[]::new));
    }

    private String tables() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        environment.jdbcUrl(), environment.databaseUser(), environment.databasePassword());
                ResultSet tables = connection
                        .createStatement()
                        .executeQuery(
                                "select coalesce(string_agg(schemaname || '.' || tablename, ' '), '') from pg_tables"
                                        + " where schemaname in ('platform', 'public')")) {
            tables.next();
            return tables.getString(1);
        }
    }
}
