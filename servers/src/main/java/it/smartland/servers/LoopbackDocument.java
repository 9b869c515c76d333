package it.smartland.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** One JSON document served on the loopback address until this JVM ends. */
final class LoopbackDocument {

    private LoopbackDocument() {}

    /** Serves it at that path; returns the address of the server, without the path. */
    static String serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(path, exchange -> answer(exchange, body));
            // The server's thread is a daemon when its starter is: so it does not keep the JVM alive.
            Thread starter = new Thread(server::start, "loopback-document");
            starter.setDaemon(true);
            starter.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
