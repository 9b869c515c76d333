package it.smartland.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service's database reached directly: one connection for each worker, as a client of PostgreSQL has at best. */
final class Sql implements AutoCloseable {

    /** What a worker does with its connection. */
    @FunctionalInterface
    interface Statement {

        boolean run(Connection connection) throws SQLException;
    }

    private final List<Connection> connections = new ArrayList<>();

    /** @param environment of the service, from which its database is known */
    Sql(Map<String, String> environment, int workers) throws SQLException {
        String url = "jdbc:postgresql://" + environment.get("SMARTLAND_DB_HOST") + ":"
                + environment.get("SMARTLAND_DB_PORT") + "/" + environment.get("SMARTLAND_DB_NAME");
        for (int i = 0; i < workers; i++) {
            connections.add(DriverManager.getConnection(
                    url, environment.get("SMARTLAND_DB_USER"), environment.get("SMARTLAND_DB_PASSWORD")));
        }
    }

    Work each(Statement statement) {
        return worker -> {
            if (!statement.run(connections.get(worker))) {
                throw new SQLException("no row");
            }
        };
    }

    Connection connection() {
        return connections.getFirst();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
