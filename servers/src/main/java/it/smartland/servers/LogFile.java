package it.smartland.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a process has written: kept from start to start up to a size, quoted when a start fails. */
final class LogFile {

    private static final long KEPT_BYTES = 10L << 20;
    private static final int QUOTED_BYTES = 16 << 10;
    private static final int QUOTED_LINES = 12;

    private LogFile() {}

    static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > KEPT_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String tail(Path log) {
        List<String> lines = end(log).lines().toList();
        if (lines.isEmpty()) {
            return "Its log " + log + " is empty.";
        }
        List<String> quoted = lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size());
        return "The end of its log " + log + ":\n  " + String.join("\n  ", quoted);
    }

    private static String end(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(QUOTED_BYTES, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
