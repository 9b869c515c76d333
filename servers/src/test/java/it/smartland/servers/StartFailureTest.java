package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void namesATakenPortAndItsHolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = new PostgresServer(folder, taken.getLocalPort(), "secret", Durability.THROW_AWAY);
            assertThatThrownBy(server::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(
                            "Port " + taken.getLocalPort() + ", which PostgreSQL needs, is taken by process "
                                    + ProcessHandle.current().pid());
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void namesTheOtherVersionThatADataFolderBelongsTo() throws Exception {
        Files.writeString(folder.resolve("VERSION"), "PostgreSQL 17\n");
        var server = new PostgresServer(folder, Ports.free(), "secret", Durability.THROW_AWAY);
        assertThatThrownBy(server::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(folder + " belongs to PostgreSQL 17, and this is PostgreSQL 18");
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void namesAFullDisk() {
        assertThat(Faults.startFailure("Kafka", folder, new IOException("write: No space left on device")))
                .hasMessage("The disk that holds " + folder + " is full: Kafka cannot start.");
    }
}
