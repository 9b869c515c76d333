package it.smartland.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Clients of the suite, each from a loopback address of its own: the gateway's allowance is per address, and this
 * crowd is not one person.
 */
final class Visitors {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    private final List<HttpClient> clients;

    /** @param gateway by a name or a number; it is asked by its number, which is of the same family as the visitors' */
    Visitors(URI gateway, int count) {
        this.gateway = URI.create("http://127.0.0.1:" + gateway.getPort());
        this.clients = IntStream.range(0, count).mapToObj(Visitors::client).toList();
    }

    /** Fails unless it is answered with 200. */
    void send(int visitor, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                clients.get(visitor).send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered with " + answer.statusCode());
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Accept", "application/json");
    }

    /** Asks for a path over and over. */
    Work get(String path) {
        return visitor -> send(visitor, request(path));
    }

    private static HttpClient client(int visitor) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (2 + visitor)}))
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
