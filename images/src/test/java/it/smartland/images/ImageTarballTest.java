package it.smartland.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an image holds, this is what its tarball says of it. */
class ImageTarballTest {

    private static final Application GATEWAY = Application.ALL.getFirst();
    private static final Release RELEASE = Release.of("0.1.0-SNAPSHOT", "c0ffee", "2026-11-23T04:00:00+01:00");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (var file : new String[] {"base/etc/passwd", "java/bin/java", "app/lib/a.jar", "app/app.jar"}) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }
        Files.createDirectories(folder.resolve("base/tmp"));
        assertThat(folder.resolve("java/bin/java").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void isNamedForItsReleaseAndNeverSaysThatItIsTheLatest() throws Exception {
        assertThat(write("image.tar").manifest().get("RepoTags").toString()).isEqualTo("[\"smartland/gateway:0.1.0\"]");
    }

    @Test
    void runsAsNobodySpecialOnAmd64() throws Exception {
        var config = write("image.tar").config();

        assertThat(config.get("architecture").asString()).isEqualTo("amd64");
        assertThat(config.get("os").asString()).isEqualTo("linux");
        assertThat(config.get("created").asString()).isEqualTo("2026-11-23T03:00:00Z");
        assertThat(config.at("/config/User").asString()).isEqualTo("10001:10001");
        assertThat(config.at("/config/WorkingDir").asString()).isEqualTo("/app");
        assertThat(config.at("/config/ExposedPorts").toString()).isEqualTo("{\"8080/tcp\":{},\"9080/tcp\":{}}");
        assertThat(config.at("/config/Entrypoint").toString())
                .startsWith("[\"/opt/java/bin/java\"")
                .contains("\"-XX:AOTCache=/app/app.aot\"", "\"-Djava.io.tmpdir=/tmp\"")
                .endsWith("\"-jar\",\"app.jar\"]");
    }

    @Test
    void tellsWhatItIsInLabels() throws Exception {
        var labels = write("image.tar").config().at("/config/Labels");

        assertThat(labels.get("org.opencontainers.image.title").asString()).isEqualTo("Smart Land gateway");
        assertThat(labels.get("org.opencontainers.image.version").asString()).isEqualTo("0.1.0");
        assertThat(labels.get("org.opencontainers.image.revision").asString()).isEqualTo("c0ffee");
        assertThat(labels.get("org.opencontainers.image.licenses").asString()).isEqualTo("EUPL-1.2");
        assertThat(labels.get("org.opencontainers.image.source").asString()).startsWith("https://");
    }

    @Test
    void belongsToRootButForItsTemporaryFolder() throws Exception {
        var entries = write("image.tar").entries();

        assertThat(entries).extracting(TarArchiveEntry::getName).contains("tmp/", "opt/java/bin/java", "app/lib/a.jar");
        assertThat(entries).extracting(TarArchiveEntry::getLastModifiedDate).containsOnly(Date.from(Folders.TIME));
        for (var entry : entries) {
            assertThat(entry.getLongUserId())
                    .as(entry.getName())
                    .isEqualTo(entry.getName().equals("tmp/") ? 10001 : 0);
            assertThat(entry.getMode() & 0022)
                    .as("others may write %s", entry.getName())
                    .isZero();
        }
    }

    @Test
    void isTheSameToTheLastByteWheneverTheSameIsPacked() throws Exception {
        var first = write("first.tar");
        Files.setLastModifiedTime(folder.resolve("app/app.jar"), FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
        var second = write("second.tar");

        assertThat(second.file()).hasSameBinaryContentAs(first.file());
    }

    private TarballContent write(String file) throws Exception {
        new ImageTarball(folder.resolve("base"), folder.resolve("java"), folder.resolve("app"))
                .write(GATEWAY, RELEASE, folder.resolve(file + ".layers"), folder.resolve(file));
        return new TarballContent(folder.resolve(file));
    }
}
