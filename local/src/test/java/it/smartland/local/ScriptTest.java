package it.smartland.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./smartland} in a small copy of the project, where Maven is a stand-in that counts its calls. */
class ScriptTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String MAVEN = """
            #!/bin/sh
            cd "$(dirname -- "$0")"
            echo "$*" >>maven.calls
            if [ -f maven.fails ]; then cat maven.fails; exit 1; fi
            mkdir -p local/target gateway/target
            touch local/target/local.jar gateway/target/gateway-1.jar
            """;

    @TempDir
    Path copy;

    record Outcome(int status, String said) {}

    @BeforeEach
    void copyTheScripts() throws IOException {
        copyTheScript(Path.of("smartland"));
        copyTheScript(Path.of(".mvn/jdk.sh"));
        try (var scripts = Files.newDirectoryStream(PROJECT.resolve("local/sh"), "*.sh")) {
            for (var script : scripts) {
                copyTheScript(PROJECT.relativize(script));
            }
        }
        write("mvnw", MAVEN);
        Files.setPosixFilePermissions(copy.resolve("mvnw"), PosixFilePermissions.fromString("rwxr-xr-x"));
        write("pom.xml", "<project/>");
        write("local/pom.xml", "<project/>");
        write("gateway/pom.xml", "<project/>");
        write("gateway/src/main/java/Gateway.java", "class Gateway {}");
    }

    private void copyTheScript(Path file) throws IOException {
        Files.createDirectories(copy.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), copy.resolve(file));
    }

    @Test
    void saysWhatItCanDo() throws Exception {
        var help = smartland("help");

        assertThat(help.status()).isZero();
        assertThat(help.said()).contains("up ", "down ", "status ", "logs NAME [-f]", "test ", "verify ");
    }

    @Test
    void refusesACommandItDoesNotKnow() throws Exception {
        assertThat(smartland("dance")).isEqualTo(new Outcome(1, "Unknown command dance: see ./smartland help.\n"));
    }

    @Test
    void namesTheMissingJdkInOneSentence() throws Exception {
        var search = copy.resolve(".mvn/jdk.sh");
        Files.writeString(search, Files.readString(search).replaceAll(" /(usr|opt|Library)/", " " + copy + "/none/"));

        var up = smartland(Map.of("JAVA_HOME", "/nowhere", "HOME", copy.toString()), "up");

        assertThat(up.status()).isEqualTo(1);
        assertThat(up.said()).containsOnlyOnce("\n").startsWith("JDK 25 is needed and was not found: install one");
    }

    @Test
    void buildsOnceAndThenOnlyWhatChanged() throws Exception {
        smartland("build");
        smartland("build");
        assertThat(mavenCalls()).hasSize(1);

        Files.setLastModifiedTime(
                copy.resolve("gateway/src/main/java/Gateway.java"),
                FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
        smartland("build");
        assertThat(mavenCalls()).as("a newer time with the same content").hasSize(1);

        write("gateway/src/test/java/GatewayTest.java", "class GatewayTest {}");
        smartland("build");
        assertThat(mavenCalls()).as("a test alone").hasSize(1);

        write("gateway/src/main/java/Gateway.java", "class Gateway { int door; }");
        smartland("build");
        assertThat(mavenCalls()).as("another content").hasSize(2);

        Files.delete(copy.resolve("gateway/target/gateway-1.jar"));
        smartland("build");
        assertThat(mavenCalls()).as("a jar that is gone").hasSize(3);
    }

    @Test
    void triesAFailedBuildAgain() throws Exception {
        write("maven.fails", "[ERROR] gateway/src/main/java/Gateway.java:[1,1] ';' expected\n");
        var failed = smartland("build");
        Files.delete(copy.resolve("maven.fails"));
        var built = smartland("build");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.said()).contains("The build failed: gateway/src/main/java/Gateway.java:[1,1] ';' expected");
        assertThat(built.status()).isZero();
        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void tellsAFailedDownloadFromABrokenBuild() throws Exception {
        write(
                "maven.fails",
                "[ERROR] Could not transfer artifact org.example:thing:jar:1 from/to central: repo.example: Name or service not known\n");

        assertThat(smartland("build").said())
                .contains("A download failed (Could not transfer artifact org.example:thing:jar:1): check the network");
    }

    @Test
    void tellsAFullDisk() throws Exception {
        write("maven.fails", "[ERROR] gateway/target/classes: No space left on device\n");

        assertThat(smartland("build").said()).contains("The build stopped because the disk is full");
    }

    @Test
    void countsWhatTheReportsSayOnALineOfItsOwn() throws Exception {
        assertThat(testWithReport("tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\""))
                .isEqualTo("0: 5 passed, 0 failed, 0 skipped");
        assertThat(testWithReport("tests=\"5\" errors=\"1\" skipped=\"0\" failures=\"1\""))
                .isEqualTo("1: 3 passed, 2 failed, 0 skipped");
        assertThat(testWithReport("tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\""))
                .isEqualTo("1: 4 passed, 0 failed, 1 skipped");
        assertThat(testWithReport("tests=\"0\" errors=\"0\" skipped=\"0\" failures=\"0\""))
                .isEqualTo("1: 0 passed, 0 failed, 0 skipped");
    }

    @Test
    void saysThatThereAreNoLogsYet() throws Exception {
        var logs = smartland("logs", "gateway");

        assertThat(logs.status()).isEqualTo(1);
        assertThat(logs.said()).contains("There are no logs in " + copy.resolve(".smartland"));
    }

    private String testWithReport(String counts) throws Exception {
        write("mvnw", """
                #!/bin/sh
                reports=$(dirname -- "$0")/gateway/target/surefire-reports
                mkdir -p "$reports"
                cat >"$reports/TEST-Gateway.xml" <<'XML'
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="Gateway" time="1.2" %s>
                  <properties><property name="tests" value="99"/></properties>
                </testsuite>
                XML
                """.formatted(counts));
        var outcome = smartland(Map.of("CHROMIUM", "sh"), "test");
        return outcome.status() + ": " + outcome.said().lines().toList().getLast();
    }

    private List<String> mavenCalls() throws IOException {
        return Files.readAllLines(copy.resolve("maven.calls"));
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(copy.resolve(file).getParent());
        Files.writeString(copy.resolve(file), content);
    }

    private Outcome smartland(String... words) throws Exception {
        return smartland(Map.of(), words);
    }

    private Outcome smartland(Map<String, String> environment, String... words) throws Exception {
        var command = new ArrayList<>(List.of(copy.resolve("smartland").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SMARTLAND_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), said);
    }
}
