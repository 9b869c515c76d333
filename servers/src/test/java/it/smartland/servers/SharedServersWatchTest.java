package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServersWatchTest {

    @TempDir
    Path folder;

    private LocalProcess server;
    private Leases leases;

    @BeforeEach
    void startAServer() {
        leases = new Leases(folder.resolve("leases"));
        server = LocalProcess.named("kafka", folder.resolve("kafka"));
        server.start(List.of("sleep", "300"), Map.of(), folder);
    }

    @AfterEach
    void end() {
        server.kill9();
        LocalProcess.named("watch", folder).kill9();
    }

    @Test
    void leavesTheServersToAProcessThatHoldsALease() {
        SharedServersWatch watch = new SharedServersWatch(folder, Duration.ZERO);
        leases.take();
        assertThat(watch.stopUnlessInUse()).isFalse();
        assertThat(server.isRunning()).isTrue();

        leases.release();
        assertThat(watch.stopUnlessInUse()).isTrue();
        assertThat(server.isRunning()).isFalse();
        assertThat(folder.resolve("kafka")).doesNotExist();
    }

    @Test
    void stopsWhatAKilledTestHadForItself() throws Exception {
        Path own = Files.createDirectories(SharedServers.privateFolders(folder).resolve("postgres-123"));
        LocalProcess left = LocalProcess.named("postgres", own);
        left.start(List.of("sleep", "300"), Map.of(), folder);

        assertThat(new SharedServersWatch(folder, Duration.ZERO).stopUnlessInUse())
                .isTrue();
        assertThat(left.isRunning()).isFalse();
        assertThat(own).doesNotExist();
    }

    @Test
    void countsNoLeaseOfAProcessThatHasEnded() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        ProcessIdentity self = ProcessIdentity.current();
        Files.createDirectories(leases.folder());
        new ProcessIdentity(ended.pid(), self.startTicks(), self.boot())
                .write(leases.folder().resolve(Long.toString(ended.pid())));
        new ProcessIdentity(self.pid(), "1", self.boot()).write(leases.folder().resolve(Long.toString(self.pid())));
        assertThat(leases.isAnyAlive()).isFalse();
    }

    @Test
    void endsWithTheServersAsAProcessOfItsOwn() {
        SharedServersWatch.start(folder, Duration.ZERO);
        LocalProcess watch = LocalProcess.named("watch", folder);
        assertThat(watch.isRunning()).isTrue();
        await().atMost(Duration.ofSeconds(60)).until(() -> !watch.isRunning());
        assertThat(server.isRunning()).isFalse();
    }
}
