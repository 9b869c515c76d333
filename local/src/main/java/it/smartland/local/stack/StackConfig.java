package it.smartland.local.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * Where one stack lives.
 *
 * @param home its data folder: databases, logs, secrets, process ids; nothing is written elsewhere
 * @param ports its loopback ports; two stacks run side by side when both home and ports differ
 * @param jarsFrom the project's folder, in which the modules have been built
 * @param tuning what the applications' JVMs are made for
 */
public record StackConfig(Path home, StackPorts ports, Path jarsFrom, Tuning tuning) {

    /** What a JVM is made for. */
    public enum Tuning {
        /** To be there soon, in little memory: without the optimizing compiler, cryptography takes several times as long. */
        QUICK_START("-Xmx256m", "-XX:TieredStopAtLevel=1"),
        /** To carry a load, as where the suite is in use. */
        THROUGHPUT("-Xmx512m");

        private final List<String> flags;

        Tuning(String... flags) {
            this.flags = List.of(flags);
        }

        List<String> flags() {
            return flags;
        }
    }

    public StackConfig(Path home, StackPorts ports, Path jarsFrom) {
        this(home, ports, jarsFrom, Tuning.QUICK_START);
    }

    public StackConfig {
        home = home.toAbsolutePath().normalize();
        jarsFrom = jarsFrom.toAbsolutePath().normalize();
    }
}
