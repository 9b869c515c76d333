package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @Test
    void keepsEachLetterAsAFileAndGoesWhenItIsTold(@TempDir Path folder) throws IOException {
        MailServer server = new MailServer(folder, Ports.free());
        try (server) {
            server.start();
            server.start();

            send(server.port(), "Subject: Uno");
            send(server.port(), "Subject: Due");

            List<Path> letters = MailSink.lettersIn(server.letters());
            assertThat(letters).hasSize(2);
            assertThat(Files.readString(letters.getFirst())).contains("Subject: Uno", "Ciao");
            assertThat(Files.readString(letters.getLast())).contains("Subject: Due");
        }
        assertThat(server.isRunning()).isFalse();
    }

    private static void send(int port, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answers.readLine()).startsWith("220");
            for (String line : List.of(
                    "HELO prova",
                    "MAIL FROM:<a@example.org>",
                    "RCPT TO:<b@example.org>",
                    "DATA",
                    header + "\r\n\r\nCiao\r\n.")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(answers.readLine()).matches("(250|354).*");
            }
        }
    }
}
