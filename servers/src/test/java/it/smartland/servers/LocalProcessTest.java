package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalProcessTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private LocalProcess process;

    @BeforeEach
    void name() {
        process = LocalProcess.named("worker", folder);
    }

    @AfterEach
    void end() {
        process.kill9();
    }

    @Test
    void isFoundAgainByItsFolder() {
        run("sleep 300");
        LocalProcess found = LocalProcess.named("worker", folder);
        assertThat(found.pid()).isEqualTo(process.pid()).isPresent();
        assertThat(found.residentBytes().orElseThrow()).isPositive();
        found.stop(LONG);
        assertThat(process.isRunning()).isFalse();
    }

    @Test
    void leadsASessionOfItsOwn() throws Exception {
        run("sleep 300");
        String pid = Long.toString(process.pid().orElseThrow());
        // It is started in its parent's session and leaves it a moment later.
        process.awaitReady(() -> sessionOf(pid).equals(pid), LONG);
        assertThat(sessionOf(pid)).isEqualTo(pid);
    }

    @Test
    void isNotTakenForAnotherProcessThatGotItsNumber() throws Exception {
        ProcessIdentity self = ProcessIdentity.current();
        new ProcessIdentity(self.pid(), "1", self.boot()).write(folder.resolve("worker.pid"));
        assertThat(process.isRunning()).isFalse();
        self.write(folder.resolve("worker.pid"));
        assertThat(process.isRunning()).isTrue();
        Files.delete(folder.resolve("worker.pid"));
    }

    @Test
    void tellsWhyItEndedWhileStarting() {
        run("echo 'the disk is on fire'; exit 3");
        assertThatThrownBy(() -> process.awaitReady(() -> false, LONG))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("worker ended while it was starting")
                .hasMessageContaining("the disk is on fire");
    }

    @Test
    void isGoneWhenItIsNotReadyInTime() {
        run("sleep 300");
        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(100)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was not ready");
        assertThat(process.isRunning()).isFalse();
    }

    @Test
    void isKilledWithItsChildrenWhenItDoesNotEnd() {
        run("trap '' TERM; sleep 300 & echo \"child $!\"; wait; wait");
        process.awaitReady(() -> Files.readString(process.log()).contains("child"), LONG);
        long child = Long.parseLong(LogFile.tail(process.log()).replaceAll("(?s).*child (\\d+).*", "$1"));
        process.stop(Duration.ofMillis(100));
        assertThat(process.isRunning()).isFalse();
        // Killed at the same instant, but the system takes its time with each.
        await().until(() -> ProcessIdentity.of(child).isEmpty());
    }

    @Test
    void seesOfThisEnvironmentOnlyWhatEveryProgramNeeds() {
        process.start(List.of("sh", "-c", "env; sleep 300"), Map.of("SMARTLAND_DB_NAME", "x"), folder);
        process.awaitReady(() -> Files.readString(process.log()).contains("SMARTLAND_DB_NAME=x"), LONG);
        assertThat(LogFile.tail(process.log())).doesNotContain("JAVA_HOME");
    }

    @Test
    void saysWhenTheProgramIsMissing() {
        assertThatThrownBy(() -> {
                    process.start(List.of(folder.resolve("absent").toString()), Map.of(), folder);
                    process.awaitReady(() -> false, LONG);
                })
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("absent");
    }

    private void run(String script) {
        process.start(List.of("sh", "-c", script), Map.of(), folder);
    }

    private static String sessionOf(String pid) throws IOException {
        return Files.readString(Path.of("/proc", pid, "stat")).split(" ")[5];
    }
}
