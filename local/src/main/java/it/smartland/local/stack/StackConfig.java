package it.smartland.local.stack;

import java.nio.file.Path;

/**
 * Where one stack lives.
 *
 * @param home its data folder: databases, logs, secrets, process ids; nothing is written elsewhere
 * @param ports its loopback ports; two stacks run side by side when both home and ports differ
 * @param jarsFrom the project's folder, in which the modules have been built
 */
public record StackConfig(Path home, StackPorts ports, Path jarsFrom) {

    public StackConfig {
        home = home.toAbsolutePath().normalize();
        jarsFrom = jarsFrom.toAbsolutePath().normalize();
    }
}
