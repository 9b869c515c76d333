package it.smartland.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An application unpacked as it will lie in its image, and what Java learnt of it.
 *
 * @param java the runtime that the image will hold: a cache is taken by no other
 */
record UnpackedApplication(Application application, Path folder, Path java) {

    /** Refreshing the context loads nearly all that a start loads; nothing is asked of a server, so none is needed. */
    static final List<String> LEARNING = List.of("-Dspring.context.exit=onRefresh", "-Dspring.flyway.enabled=false");

    private static final String NOBODY = "127.0.0.1:1";

    /** Natives of systems that the image is not for. */
    private static final String FOREIGN = "*-{osx,windows}-*.jar";

    private static final String FOREIGN_PROCESSOR = "*-linux-aarch_64.jar";

    void unpack(Path project, Path log) throws IOException, InterruptedException {
        var extract = List.of(
                java.resolve("bin/java").toString(),
                "-Djarmode=tools",
                "-jar",
                jar(project).toString(),
                "extract",
                "--destination",
                folder.toString(),
                "--application-filename",
                Launch.JAR);
        Program.run(extract, Map.of(), project, log);
        forget(FOREIGN);
        forget(FOREIGN_PROCESSOR);
        Folders.date(folder);
    }

    /** Starts it once, as the image will, and keeps what was loaded and linked. */
    void learn(Path log) throws IOException, InterruptedException {
        var cache = folder.resolveSibling(application.module() + ".aot");
        Files.deleteIfExists(cache);
        var flags = new ArrayList<>(LEARNING);
        flags.add("-XX:AOTCacheOutput=" + cache);
        Program.run(Launch.command(java.resolve("bin/java").toString(), flags), environment(), folder, log);
        if (!Files.exists(cache)) {
            throw new ImageException("Java kept nothing of " + application.module() + ": see " + log + ".");
        }
        Files.move(cache, folder.resolve(Launch.CACHE));
        Folders.date(folder);
    }

    /** Whatever a start cannot do without; nobody listens there. */
    static Map<String, String> environment() {
        var secret = Base64.getEncoder().encodeToString(new byte[Long.SIZE]);
        return Map.ofEntries(
                Map.entry("LANG", "C.UTF-8"),
                Map.entry("SMARTLAND_DB_HOST", "127.0.0.1"),
                Map.entry("SMARTLAND_DB_PORT", "1"),
                Map.entry("SMARTLAND_DB_NAME", "learning"),
                Map.entry("SMARTLAND_DB_USER", "learning"),
                Map.entry("SMARTLAND_DB_PASSWORD", "learning"),
                Map.entry("SMARTLAND_KAFKA_BOOTSTRAP", NOBODY),
                Map.entry("SMARTLAND_KAFKA_USER", "learning"),
                Map.entry("SMARTLAND_KAFKA_PASSWORD", "learning"),
                Map.entry("SMARTLAND_ISSUER", "http://" + NOBODY + "/realms/smartland"),
                Map.entry("SMARTLAND_PORTAL_CLIENT_SECRET", secret),
                Map.entry("SMARTLAND_VOTER_KEY", secret),
                Map.entry("SMARTLAND_BALLOT_KEY", secret));
    }

    private Path jar(Path project) throws IOException {
        var target = project.resolve(application.module()).resolve("target");
        try (var jars = Files.newDirectoryStream(target, application.module() + "-*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        }
        throw new ImageException(application.module() + " is not built: there is no jar in " + target + ".");
    }

    private void forget(String names) throws IOException {
        try (var foreign = Files.newDirectoryStream(folder.resolve("lib"), names)) {
            for (var jar : foreign) {
                Files.delete(jar);
            }
        }
    }
}
