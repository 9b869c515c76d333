package it.smartland.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Keycloak's program is run: what its {@code kc.sh} does, but without the shell that would stay as its parent.
 */
final class KeycloakProgram {

    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            // Half the processor time of a start with the optimizing compiler, and less memory.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            // Connections from before a restart of PostgreSQL are thrown away instead of failing one login each.
            "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
            "-Dquarkus-log-max-startup-records=10000");

    private KeycloakProgram() {}

    static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.command()));
        command.addAll(FLAGS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** Fixes once what cannot change from start to start, so that each start is spared the work. */
    static void build(Path home) {
        List<String> arguments = List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true");
        Command.run(Software.KEYCLOAK.title(), command(home, arguments), home);
    }
}
