package it.smartland.acceptance.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.seeing.Watched.Alert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is woken by an alert finds what to do; and none comes for nothing, or does not come. */
class AlertsTest {

    @Test
    void eachHasARunbook() throws IOException {
        var runbooks = Files.readAllLines(Watched.HOUSE.resolve("docs/runbooks.md"));

        assertThat(Watched.alerts()).allSatisfy(alert -> {
            assertThat(runbooks).contains("## " + alert.name());
            assertThat(alert.runbook())
                    .endsWith("/docs/runbooks.md#" + alert.name().toLowerCase(Locale.ROOT));
        });
        assertThat(runbooks.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void eachIsTriedOnSeriesThatFireItAndOnSeriesThatDoNot() throws IOException {
        var tests = Watched.yaml(Watched.RULES.resolve("smartland.test.yaml")).path("tests");

        for (var alert : names()) {
            assertThat(tests.findValuesAsString("name")).contains(alert + " fires", alert + " does not fire");
        }
    }

    /** With Prometheus' own tool, which {@code ./smartland verify} provides. */
    @Test
    @Tag("long")
    void firesOnThoseAndNotOnTheOthers(@TempDir Path folder) throws Exception {
        JsonMapper.shared().writeValue(folder.resolve("smartland.rules.yaml").toFile(), Watched.ruleFile());
        Files.copy(Watched.RULES.resolve("smartland.test.yaml"), folder.resolve("smartland.test.yaml"));
        var said = folder.resolve("said");

        var promtool = new ProcessBuilder(System.getenv("SMARTLAND_PROMTOOL"), "test", "rules", "smartland.test.yaml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(promtool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(promtool.exitValue()).as(() -> read(said)).isZero();
    }

    private static List<String> names() throws IOException {
        return Watched.alerts().stream().map(Alert::name).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
