package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a process and its children hold in memory; pages that they share count once. */
final class ResidentMemory {

    private ResidentMemory() {}

    static OptionalLong of(OptionalLong pid) {
        if (pid.isEmpty()) {
            return OptionalLong.empty();
        }
        return ProcessHandle.of(pid.getAsLong())
                .map(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(family -> OptionalLong.of(
                        family.mapToLong(p -> proportionalBytes(p.pid())).sum()))
                .orElseGet(OptionalLong::empty);
    }

    private static long proportionalBytes(long pid) {
        Path proc = Path.of("/proc", Long.toString(pid));
        long proportional = kilobytes(proc.resolve("smaps_rollup"), "Pss:");
        return 1024 * (proportional > 0 ? proportional : kilobytes(proc.resolve("status"), "VmRSS:"));
    }

    private static long kilobytes(Path file, String field) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
