package it.smartland.local.balance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One of the processes behind a port, and whether it says that it is ready. */
final class Replica {

    private static final int OK = 200;
    private static final int CONNECT_MILLIS = 1_000;

    private final int port;
    private final HttpRequest readiness;
    private volatile boolean ready;

    /** @param management port at which it answers for its readiness */
    Replica(int port, int management) {
        this.port = port;
        this.readiness = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
    }

    boolean isReady() {
        return ready;
    }

    Socket connect() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    void ask(HttpClient http) throws InterruptedException {
        try {
            ready = http.send(readiness, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException silent) {
            ready = false;
        }
    }
}
