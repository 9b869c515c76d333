package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @AutoClose
    private static final PostgresServer SERVER = TestServers.privatePostgres();

    @Test
    void keepsWhatWasCommittedThroughAKill() throws Exception {
        Database database = SERVER.access().createDatabase("ledger", "first");
        execute(database, "create table vote as select generate_series(1, 1000) as id");

        SERVER.kill9();
        assertThat(SERVER.isRunning()).isFalse();
        SERVER.start();

        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from vote")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1000);
        }
    }

    @Test
    void keepsADatabaseThatExistsAndTakesTheNewPassword() throws Exception {
        SERVER.access().createDatabase("kept", "first");
        Database database = SERVER.access().createDatabase("kept", "it's new");
        execute(database, "create table a (id int)");
        assertThatThrownBy(() -> connect(new Database(database.jdbcUrl(), "kept", "first")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void letsNoRoleIntoTheDatabaseOfAnother() {
        Database own = SERVER.access().createDatabase("own", "own");
        Database other = SERVER.access().createDatabase("other", "other");
        assertThatThrownBy(() -> connect(new Database(other.jdbcUrl(), own.user(), own.password())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
