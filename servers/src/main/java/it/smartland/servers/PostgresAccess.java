package it.smartland.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A PostgreSQL server as its superuser reaches it. */
public record PostgresAccess(String host, int port, String user, String password) {

    /** Creates the database and the role of the same name that owns it, or sets the password of the one there is. */
    public Database createDatabase(String name, String ownerPassword) {
        return createDatabase(name, name, ownerPassword);
    }

    /** Creates the database and its owner, or sets the password of the owner there is. Nobody else may connect to it. */
    public Database createDatabase(String name, String owner, String ownerPassword) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(owner, true);
            String database = statement.enquoteIdentifier(name, true);
            if (!exists(statement, "select 1 from pg_roles where rolname = " + statement.enquoteLiteral(owner))) {
                statement.execute("create role " + role);
            }
            statement.execute("alter role " + role + " login password " + statement.enquoteLiteral(ownerPassword));
            if (!exists(statement, "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
                statement.execute("create database " + database + " owner " + role);
            }
            statement.execute("revoke all on database " + database + " from public");
            return new Database(jdbcUrl(name), owner, ownerPassword);
        } catch (SQLException e) {
            throw new StartFailure("The database " + name + " cannot be created: " + e.getMessage(), e);
        }
    }

    /** A JDBC address without credentials. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    boolean answers() throws SQLException {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        }
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgreSQL at " + host + ":" + port;
    }
}
