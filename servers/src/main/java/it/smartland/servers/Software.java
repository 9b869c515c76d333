package it.smartland.servers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A server program in the version that the build names: fetched by Maven, unpacked once per checkout into
 * {@code .smartland/software/<name>-<version>}, however many processes ask for it at the same time.
 */
enum Software {
    POSTGRES("PostgreSQL", "postgres") {
        @Override
        void unpack(List<Path> artefacts, Path home) throws IOException {
            Archives.unpackTxzOfJar(artefacts.getFirst(), home);
        }
    },
    KAFKA("Kafka", "kafka") {
        @Override
        void unpack(List<Path> artefacts, Path home) throws IOException {
            Path lib = Files.createDirectories(home.resolve("lib"));
            for (Path jar : artefacts) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    },
    KEYCLOAK("Keycloak", "keycloak") {
        @Override
        void unpack(List<Path> artefacts, Path home) throws IOException {
            Archives.unpackZip(artefacts.getFirst(), home);
            KeycloakProgram.build(home);
        }
    };

    private final String title;
    private final String key;

    Software(String title, String key) {
        this.title = title;
        this.key = key;
    }

    String title() {
        return title;
    }

    String version() {
        return built(key + ".version");
    }

    /** The folder of the unpacked program. */
    Path home() {
        Path cache = Workspace.folder().resolve("software");
        Path home = cache.resolve(key + "-" + version());
        if (Files.isDirectory(home)) {
            return home;
        }
        return Workspace.exclusively(cache.resolve(key + ".lock"), () -> {
            if (!Files.isDirectory(home)) {
                install(cache, home);
            }
            return home;
        });
    }

    abstract void unpack(List<Path> artefacts, Path home) throws IOException;

    private void install(Path cache, Path home) {
        Path unfinished = cache.resolve(home.getFileName() + ".unfinished");
        try {
            Folders.delete(unfinished);
            unpack(artefacts(), Files.createDirectories(unfinished));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Faults.startFailure(title, cache, e);
        }
    }

    private List<Path> artefacts() {
        List<Path> artefacts = Arrays.stream(built(key + ".artefacts").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        for (Path artefact : artefacts) {
            if (!Files.exists(artefact)) {
                throw new StartFailure(title + " is not there, " + artefact
                        + " is missing: connect to the network and run ./mvnw compile, which fetches it.");
            }
        }
        return artefacts;
    }

    private static String built(String property) {
        try (InputStream list = Software.class.getResourceAsStream("software.properties")) {
            if (list == null) {
                throw new StartFailure("The build has not listed the server programs: run ./mvnw compile.");
            }
            Properties properties = new Properties();
            properties.load(list);
            return properties.getProperty(property);
        } catch (IOException e) {
            throw new StartFailure("The list of the server programs cannot be read: run ./mvnw compile.", e);
        }
    }
}
