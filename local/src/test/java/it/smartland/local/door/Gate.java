package it.smartland.local.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/** A gateway and a Keycloak in one, which answers what a test says and remembers what it was asked. */
final class Gate implements AutoCloseable {

    private static final String TOKEN = "{\"access_token\": \"pass\", \"expires_in\": 300}";

    /** What is answered. */
    record Says(int status, String json) {}

    /** What was asked. */
    record Asked(String call, String authorization, String key, String body) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final BiFunction<String, Integer, Says> answers;
    private final HttpServer server;

    /** @param answers by method and path, and by how many calls came before */
    Gate(BiFunction<String, Integer, Says> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realm/", exchange -> answer(exchange, new Says(200, TOKEN)));
        server.createContext("/api/", this::api);
        server.start();
    }

    Door door(Duration perseverance) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new Door(address, address.resolve("/realm"), perseverance);
    }

    List<Asked> asked() {
        return asked;
    }

    private void api(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Says says = answers.apply(call, asked.size());
        asked.add(new Asked(
                call,
                header(exchange, "Authorization"),
                header(exchange, "Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer(exchange, says);
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private static void answer(HttpExchange exchange, Says says) throws IOException {
        byte[] body = says.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(says.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
