package it.smartland.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tarballs that {@code ./smartland images} left in {@code target/images}; {@code ./smartland verify} calls it first. */
@Tag("long")
class BuiltImagesTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final long LARGEST = 250_000_000;

    static List<Application> applications() {
        return Application.ALL;
    }

    @ParameterizedTest
    @MethodSource("applications")
    void holdsAllThatItsApplicationNeeds(Application application) throws Exception {
        var tarball = tarball(application);
        var config = tarball.config();
        var names = tarball.entries().stream().map(TarArchiveEntry::getName).toList();

        assertThat(Files.size(tarball.file())).isLessThan(LARGEST);
        assertThat(tarball.manifest().get("RepoTags").toString())
                .matches("\\[\"smartland/" + application.module() + ":\\d+\\.\\d+\\.\\d+\"]");
        assertThat(config.get("architecture").asString()).isEqualTo("amd64");
        assertThat(config.at("/config/User").asString()).isEqualTo(ImageTarball.USER);
        assertThat(config.at("/config/Labels").has("org.opencontainers.image.revision"))
                .isTrue();
        assertThat(names)
                .contains(
                        "app/app.jar",
                        "app/app.aot",
                        "app/application.cdx.json",
                        "opt/java/bin/java",
                        "lib/x86_64-linux-gnu/libc.so.6",
                        "lib64/ld-linux-x86-64.so.2",
                        "etc/passwd",
                        "usr/share/zoneinfo/Europe/Rome",
                        "etc/ssl/certs/ca-certificates.crt");
        assertThat(names).noneMatch(name -> name.endsWith("/sh") || name.endsWith("/bash") || name.endsWith("/dpkg"));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void tellsBesideItWhatItIsMadeOfAndUnderWhichLicences(Application application) throws Exception {
        var tarball = tarball(application).file();
        var name = tarball.getFileName().toString().replace(".tar", "");
        var bill = Files.readString(tarball.resolveSibling(name + ".cdx.json"));
        var licences = Files.readAllLines(tarball.resolveSibling(name + "-licences.tsv"));

        assertThat(bill)
                .contains("\"bomFormat\" : \"CycloneDX\"", "pkg:deb/debian/libc6@", "pkg:generic/openjdk@25")
                .contains("pkg:maven/org.springframework/spring-core@")
                .doesNotContain("classifier=osx");
        assertThat(licences).hasSizeGreaterThan(100).allMatch(line -> line.matches("[^\t]+\t[^\t]+\t[^\t]+"));
    }

    @Test
    void startsFromItsOwnFilesAndTakesItsAotCache(@TempDir Path folder) throws Exception {
        var root = folder.resolve("root");
        var tarball = tarball(Application.ALL.getFirst());
        tarball.unpackInto(root);
        var log = folder.resolve("start.log");

        Program.run(start(tarball, root), UnpackedApplication.environment(), root.resolve("app"), log);

        // Told to use its cache, a JVM whose jars or whose own files are not those it was made with does not start.
        assertThat(log).content().contains("Opened AOT cache " + root.resolve("app/app.aot"));
    }

    /** The image's entry point, its folders read as those below {@code root}. */
    private static List<String> start(TarballContent tarball, Path root) throws Exception {
        var command = new ArrayList<String>();
        for (var word : tarball.config().at("/config/Entrypoint")) {
            command.add(outside(word.asString(), root));
        }
        command.addAll(1, List.of("-XX:AOTMode=on", "-Xlog:aot"));
        command.addAll(1, UnpackedApplication.LEARNING);
        return command;
    }

    private static String outside(String word, Path root) {
        return word.replace("/opt/java", root + "/opt/java").replace("=/app", "=" + root + "/app");
    }

    private static TarballContent tarball(Application application) throws Exception {
        var images = PROJECT.resolve("target/images");
        assertThat(images).as("what ./smartland images writes").isDirectory();
        try (var files = Files.newDirectoryStream(images, application.module() + "-*.tar")) {
            return new TarballContent(files.iterator().next());
        }
    }
}
