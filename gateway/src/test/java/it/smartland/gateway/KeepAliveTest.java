package it.smartland.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One connection, many requests. A request that came while the one before was still being answered, and that was then
 * answered at once, left the connection deaf in Reactor Netty before 1.3.8: whoever asked next waited for ever.
 */
class KeepAliveTest extends GatewayTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @Test
    void hearsTheNextRequestAfterOneThatHadToQueue() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            // The first is answered by an application, the second by the gateway itself.
            ask(socket, "/", "/api/no-such");
            assertThat(status(answers)).isEqualTo(200);
            assertThat(status(answers)).isEqualTo(404);

            ask(socket, "/api/no-such");
            assertThat(status(answers)).isEqualTo(404);
        }
    }

    private void ask(Socket socket, String... paths) throws IOException {
        String requests = Stream.of(paths)
                .map(path -> "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                .reduce("", String::concat);
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Of the next answer; bodies are passed over. */
    private static int status(BufferedReader answers) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            int start = line.indexOf("HTTP/1.1 ");
            if (start >= 0) {
                return Integer.parseInt(line.substring(start + 9, start + 12));
            }
        }
        throw new IOException("The connection ended without an answer");
    }
}
