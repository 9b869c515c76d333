package it.smartland.acceptance.faults;

import it.smartland.servers.PostgresAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What is in every table of every database of a server, in so few words that two servers can be compared. */
final class Digests {

    private static final String DATABASES = "select datname from pg_database where not datistemplate";
    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    private Digests() {}

    /** The superuser of the server of a data folder, on another port. */
    static PostgresAccess superuser(Path home, int port) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PostgresAccess("127.0.0.1", port, "postgres", secrets.getProperty("postgres"));
    }

    /** The number of rows and a hash of them, by database and table. */
    static Map<String, String> of(PostgresAccess server) {
        var digests = new TreeMap<String, String>();
        for (var database : texts(server, "postgres", DATABASES)) {
            for (var table : texts(server, database, TABLES)) {
                digests.put(
                        database + " " + table,
                        texts(server, database, digest(table)).getFirst());
            }
        }
        return digests;
    }

    private static String digest(String table) {
        return "select count(*) || ' ' || coalesce(md5(string_agg(row, '' order by row)), '') from"
                + " (select md5(t::text) as row from " + table + " t)";
    }

    private static List<String> texts(PostgresAccess server, String database, String query) {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
