package it.smartland.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmartlandTest {

    @TempDir
    Path home;

    private final Map<String, String> environment = new TreeMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void liveElsewhere() {
        environment.put("SMARTLAND_HOME", home.toString());
    }

    @Test
    void aTakenPortIsNamedAndNothingIsStarted() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SMARTLAND_PORT_GATEWAY", Integer.toString(taken.getLocalPort()));

            assertThat(run("up", "--port-offset", "20000")).isEqualTo(1);
            assertThat(said(err))
                    .startsWith("Port " + taken.getLocalPort() + ", which gateway needs, is taken by process ")
                    .contains("SMARTLAND_PORT_GATEWAY");
            assertThat(home.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void dataOfAnotherVersionIsLeftAlone() throws Exception {
        Files.writeString(home.resolve("layout"), "99\n");

        assertThat(run("up")).isEqualTo(1);
        assertThat(said(err)).contains("made by another version").containsOnlyOnce("\n");
    }

    @Test
    void withoutATerminalNothingIsErasedUnlessYesWasSaid() throws Exception {
        Files.writeString(home.resolve("layout"), "1\n");

        assertThat(run("up", "--fresh")).isEqualTo(1);
        assertThat(said(err)).contains("there is no terminal to ask you: add --yes");
        assertThat(home.resolve("layout")).exists();
    }

    @Test
    void statusOfAStackThatIsDownFails() {
        assertThat(run("status")).isEqualTo(1);
        assertThat(said(out))
                .contains("process", "state", "memory", "version")
                .containsPattern("postgres +down")
                .containsPattern("gateway +down +- +8080");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void downOfAStackThatIsDownIsNoFault() {
        assertThat(run("down")).isZero();
        assertThat(said(out)).isEqualTo("Nothing was running.\n");
    }

    @Test
    void aDemonstrationNeedsASuiteThatIsUp() {
        assertThat(run("demo")).isEqualTo(1);
        assertThat(run("demo", "--content")).isEqualTo(1);
        assertThat(said(err).lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith("Smart Land is not up in " + home)
                        && sentence.endsWith("start it with ./smartland up."));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("up", "--quick")).isEqualTo(1);
        assertThat(run("down", "--fresh")).isEqualTo(1);
        assertThat(run("up", "--content")).isEqualTo(1);
        assertThat(run("up", "--port-offset", "far")).isEqualTo(1);
        assertThat(run("up", "--replicas", "0")).isEqualTo(1);
        assertThat(said(err).lines())
                .containsExactly(
                        "Unknown option --quick: see ./smartland help.",
                        "Only up takes --fresh, --yes and --replicas: see ./smartland help.",
                        "Only demo takes --content: see ./smartland help.",
                        "--port-offset needs a number, and far is none.",
                        "--replicas needs at least 1, not 0.");
    }

    private int run(String... words) {
        return Smartland.run(List.of(words), home, environment, new PrintStream(out), new PrintStream(err));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
