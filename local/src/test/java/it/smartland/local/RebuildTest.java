package it.smartland.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final String STANDINGS = """
            {"projections": [{"name": "territories", "state": "FOLLOWING", "rows": 246},
                             {"name": "lineage", "state": "%s", "rows": %d}]}
            """;

    @TempDir
    Path home;

    private final List<String> begun = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer management;
    private HttpServer keycloak;
    private int looks;

    @BeforeEach
    void standIn() throws IOException {
        keycloak = server();
        keycloak.createContext("/", exchange -> answer(exchange, 200, "{\"access_token\": \"operator\"}"));
        management = server();
        management.createContext("/actuator/projections", this::manage);
    }

    @AfterEach
    void stop() {
        management.stop(0);
        keycloak.stop(0);
    }

    @Test
    void rebuildsEveryProjectionAndWaitsForEach() {
        assertThat(run("rebuild", "participation")).isZero();
        assertThat(begun).containsExactly("lineage", "territories");
        assertThat(said(out).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches("participation lineage: 7 rows in \\d+\\.\\d s"),
                        line -> assertThat(line).matches("participation territories: 246 rows in \\d+\\.\\d s"));
    }

    @Test
    void rebuildsTheOneThatIsNamed() {
        assertThat(run("rebuild", "participation", "territories")).isZero();
        assertThat(begun).containsExactly("territories");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(run("rebuild")).isEqualTo(1);
        assertThat(run("rebuild", "participation", "nothing")).isEqualTo(1);
        assertThat(run("rebuild", "nobody")).isEqualTo(1);
        assertThat(said(err))
                .contains(
                        "rebuild needs a service and perhaps one of its projections",
                        "There is no projection nothing in participation, only lineage, territories.",
                        "There is no port named nobody-management");
        assertThat(begun).isEmpty();
    }

    @Test
    void saysThatTheStackIsDown() {
        management.stop(0);

        assertThat(run("rebuild", "participation")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("The stack does not answer: ./smartland up starts it.\n");
    }

    private void manage(HttpExchange exchange) throws IOException {
        if (!"Bearer operator".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            String path = exchange.getRequestURI().getPath();
            begun.add(path.substring(path.lastIndexOf('/') + 1));
            answer(exchange, 200, "{}");
        } else {
            boolean done = begun.isEmpty() || ++looks > 2;
            answer(exchange, 200, STANDINGS.formatted(done ? "FOLLOWING" : "REBUILDING", done ? 7 : 3));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    /** The management port lies a thousand above the service's own. */
    private int run(String... words) {
        Map<String, String> environment = Map.of(
                "SMARTLAND_HOME", home.toString(),
                "SMARTLAND_PORT_KEYCLOAK",
                        Integer.toString(keycloak.getAddress().getPort()),
                "SMARTLAND_PORT_PARTICIPATION",
                        Integer.toString(management.getAddress().getPort() - 1000));
        return Smartland.run(List.of(words), home, environment, new PrintStream(out), new PrintStream(err));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
