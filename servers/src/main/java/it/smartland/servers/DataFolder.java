package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one server keeps its data, marked with the major version that wrote it. */
final class DataFolder {

    private static final long NEEDED_BYTES = 256L << 20;

    private DataFolder() {}

    /**
     * Takes the folder for a server of that major version.
     *
     * @throws StartFailure when another version wrote it, or the disk has no room to work in
     */
    static void claim(Path folder, String server, String version) {
        String mark = server + " " + major(version);
        Path file = folder.resolve("VERSION");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Files.writeString(file, mark + "\n");
            }
            String found = Files.readString(file).strip();
            if (!found.equals(mark)) {
                throw new StartFailure("The data folder " + folder + " belongs to " + found + ", and this is " + mark
                        + ": move the folder away to start with an empty one.");
            }
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < NEEDED_BYTES) {
                throw new StartFailure("The disk that holds " + folder + " is full: " + (room >> 20) + " MB are free, "
                        + server + " needs " + (NEEDED_BYTES >> 20) + " MB to start.");
            }
        } catch (IOException e) {
            throw Faults.startFailure(server, folder, e);
        }
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
