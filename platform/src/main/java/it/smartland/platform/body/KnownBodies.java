package it.smartland.platform.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Enters the names of the bodies that the whole suite knows, so that they are there before the observatory has said
 * anything; repeated when the list changes.
 */
public final class KnownBodies implements JavaMigration {

    /** The territory's own, and those of other places whose practices are told. */
    private static final List<String> LISTS = List.of("/reference/bodies.csv", "/reference/bodies-elsewhere.csv");

    private final List<String> lines =
            LISTS.stream().flatMap(list -> lines(list).stream()).toList();

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "known bodies";
    }

    @Override
    public Integer getChecksum() {
        return lines.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        String upsert =
                "insert into known_body (code, name) values (?, ?) on conflict (code) do update set name = excluded.name";
        try (PreparedStatement statement = context.getConnection().prepareStatement(upsert)) {
            for (String line : lines) {
                String[] fields = line.split(",", 3);
                statement.setString(1, fields[0]);
                statement.setString(2, fields[1]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> lines(String list) {
        try (var input = Objects.requireNonNull(KnownBodies.class.getResourceAsStream(list), list);
                var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
