package it.smartland.acceptance.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A service's own database, looked into from outside: what is written, not what the service says. */
public final class Database {

    private final String url;
    private final String user;
    private final String password;

    public Database(Map<String, String> environment) {
        url = "jdbc:postgresql://" + environment.get("SMARTLAND_DB_HOST") + ":" + environment.get("SMARTLAND_DB_PORT")
                + "/" + environment.get("SMARTLAND_DB_NAME");
        user = environment.get("SMARTLAND_DB_USER");
        password = environment.get("SMARTLAND_DB_PASSWORD");
    }

    /** The one number that a query answers. */
    public long number(String query) {
        return Long.parseLong(text(query));
    }

    /** The one value that a query answers. */
    public String text(String query) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
