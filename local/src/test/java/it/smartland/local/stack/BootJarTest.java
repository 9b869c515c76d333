package it.smartland.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootJarTest {

    private static final Application GATEWAY = Application.named("gateway");

    @TempDir
    Path project;

    @Test
    void hasTheSameMarkForTheSameContentWheneverItWasBuilt() throws Exception {
        var first = jar("2026-01-01T00:00:00Z", "door").build();

        assertThat(first).matches("1\\.0-[0-9a-f]{12}");
        assertThat(jar("2027-07-07T00:00:00Z", "door").build()).isEqualTo(first);
        assertThat(jar("2026-01-01T00:00:00Z", "gate").build()).isNotEqualTo(first);
    }

    @Test
    void thatIsMissingIsSaidToBeNotBuilt() throws Exception {
        assertThatThrownBy(() -> BootJar.of(project, GATEWAY))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("The application gateway is not built");

        Files.createDirectories(project.resolve("gateway/target"));
        assertThatThrownBy(() -> BootJar.of(project, GATEWAY))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("there is no jar in");
    }

    private BootJar jar(String built, String content) throws IOException {
        var file = project.resolve("gateway/target/gateway-1.0.jar");
        Files.createDirectories(file.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var entry = new ZipEntry("Gateway.class");
            entry.setLastModifiedTime(FileTime.from(Instant.parse(built)));
            zip.putNextEntry(entry);
            zip.write(content.getBytes());
        }
        return BootJar.of(project, GATEWAY);
    }
}
