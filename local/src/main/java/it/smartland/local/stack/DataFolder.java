package it.smartland.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The folder that holds all that one stack keeps; everything else of the machine is left alone. */
final class DataFolder {

    /** Raised whenever the arrangement of this folder changes; each server watches over the version of its own data. */
    static final String LAYOUT = "1";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long NEEDED = 1024 * MEBIBYTE;

    private final Path home;

    DataFolder(Path home) {
        this.home = home;
    }

    /** Where one process keeps its data, its log and its process id. */
    Path of(String process) {
        return home.resolve(process);
    }

    Path applications() {
        return home.resolve("apps");
    }

    Path secrets() {
        return home.resolve("secrets");
    }

    Path lock() {
        return home.resolve("lock");
    }

    private Path layout() {
        return home.resolve("layout");
    }

    /** Makes the folder ready to be used, or says why it cannot be. */
    void prepare() {
        try {
            Files.createDirectories(home);
            requireSpace(NEEDED);
            requireOwnLayout();
            Files.createDirectories(applications());
        } catch (IOException failed) {
            throw new StackException("The data folder " + home + " cannot be used: " + failed.getMessage(), failed);
        }
    }

    void requireSpace(long bytes) throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < bytes) {
            throw new StackException("The disk that holds " + home + " has " + free / MEBIBYTE + " MiB free, and "
                    + bytes / MEBIBYTE + " MiB are needed: free some space and try again.");
        }
    }

    private void requireOwnLayout() throws IOException {
        try {
            var found = Files.readString(layout()).strip();
            if (!found.equals(LAYOUT)) {
                throw new StackException(
                        "The data folder " + home + " was made by another version of Smart Land (layout "
                                + found + ", this is " + LAYOUT
                                + "): go on with that version, or begin with empty data by ./smartland up --fresh.");
            }
        } catch (NoSuchFileException empty) {
            Files.writeString(layout(), LAYOUT + "\n");
        }
    }

    boolean holdsData() {
        return Files.exists(layout());
    }

    /** Forgets the data of these processes and all secrets; unpacked programs stay. */
    void erase(Collection<String> processes) {
        processes.forEach(process -> delete(of(process)));
        List.of(secrets(), home.resolve(StackPorts.FILE), layout()).forEach(DataFolder::delete);
    }

    /** Readable by the owner alone; beside and then moved into place, so that half a file is never found. */
    static void writePrivately(Path file, List<String> lines) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(beside, lines);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
