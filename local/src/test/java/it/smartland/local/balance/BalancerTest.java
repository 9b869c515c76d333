package it.smartland.local.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections go to the replicas that are ready, in turn, and to no other. */
class BalancerTest {

    private Process first;
    private Process second;
    private Entrance entrance;

    @AutoClose
    private Balancer balancer;

    @BeforeEach
    void runTwo() throws IOException {
        first = new Process("first");
        second = new Process("second");
        entrance = new Entrance(0, List.of(first.replica(), second.replica()));
        balancer = Balancer.of(List.of(entrance));
        await().until(() -> entrance.replicas().stream().allMatch(Replica::isReady));
    }

    @AfterEach
    void stopBoth() {
        first.stop();
        second.stop();
    }

    @Test
    void takesTheReplicasInTurn() {
        assertThat(answers()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void leavesOutOneThatIsNotReadyUntilItIs() {
        second.ready = false;
        await().untilAsserted(() -> assertThat(answers()).containsExactly("first"));

        second.ready = true;
        await().untilAsserted(() -> assertThat(answers()).containsExactlyInAnyOrder("first", "second"));
    }

    @Test
    void triesTheOtherWhereOneThatWasReadyRefuses() {
        first.server.stop(0);

        assertThat(answers()).containsExactly("second");
    }

    @Test
    void hangsUpWhereNoneIsReady() {
        first.ready = false;
        second.ready = false;
        await().until(() -> entrance.replicas().stream().noneMatch(Replica::isReady));

        assertThatThrownBy(this::answer).isInstanceOf(IOException.class);
    }

    /** Each request over a connection of its own. */
    private Set<String> answers() {
        return IntStream.range(0, 6).mapToObj(n -> answered()).collect(Collectors.toSet());
    }

    private String answered() {
        try {
            return answer();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String answer() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + entrance.port() + "/"))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** What stands for a replica: it says who it is, and on another port whether it is ready. */
    private static final class Process {

        private final HttpServer server = server();
        private final HttpServer management = server();
        private volatile boolean ready = true;

        Process(String name) throws IOException {
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, name.length());
                exchange.getResponseBody().write(name.getBytes());
                exchange.close();
            });
            management.createContext("/actuator/health/readiness", exchange -> {
                exchange.sendResponseHeaders(ready ? 200 : 503, -1);
                exchange.close();
            });
            server.start();
            management.start();
        }

        private static HttpServer server() throws IOException {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }

        Replica replica() {
            return new Replica(
                    server.getAddress().getPort(), management.getAddress().getPort());
        }

        void stop() {
            server.stop(0);
            management.stop(0);
        }
    }
}
