package it.smartland.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A copy of a PostgreSQL that goes on running, by the steps that its manual calls a low-level base backup: the files as they
 * happen to be, and the write-ahead log from the beginning of the copy to its end, by which a start makes them one state.
 */
final class BaseBackup {

    /** Made anew by every start, or worth nothing in a copy. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    private final Path data;
    private final Path copy;

    /** @param copy a folder that is not there yet */
    BaseBackup(Path data, Path copy) {
        this.data = data;
        this.copy = copy;
    }

    /** @param connection of a superuser; the same from the beginning to the end, as the server demands */
    void take(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // While the slot is there, no segment of the log is taken for another use.
            statement.execute("select pg_create_physical_replication_slot('backup', true, true)");
            statement.execute("select pg_backup_start('smartland', true)");
            copyFiles();
            try (ResultSet end = statement.executeQuery("select labelfile, spcmapfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(copy.resolve("backup_label"), end.getString(1));
            }
            copyLog();
        }
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) throws IOException {
                Files.copy(folder, in(copy, folder), StandardCopyOption.COPY_ATTRIBUTES);
                return data.equals(folder.getParent()) && EMPTY.contains(name(folder))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                if (!LEFT_OUT.contains(name(file))) {
                    copyWhereThere(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A table that is dropped meanwhile: the log tells it. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
    }

    private void copyWhereThere(Path file) throws IOException {
        try {
            Files.copy(file, in(copy, file), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException dropped) {
            Files.deleteIfExists(in(copy, file));
        }
    }

    private void copyLog() throws IOException {
        Files.createDirectories(copy.resolve("pg_wal/archive_status"));
        try (var segments = Files.newDirectoryStream(
                data.resolve("pg_wal"),
                segment -> SEGMENT.matcher(name(segment)).matches())) {
            for (Path segment : segments) {
                copyWhereThere(segment);
            }
        }
    }

    private Path in(Path folder, Path file) {
        return folder.resolve(data.relativize(file).toString());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
