package it.smartland.local.balance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Listens where an application usually does, and hands each connection to one of its replicas that is ready. It knows
 * nothing of what is said: a request that breaks is the client's to repeat, as it is behind a Service of a cluster.
 */
public final class Balancer implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);

    private final List<Entrance> entrances;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Balancer(List<Entrance> entrances) {
        this.entrances = entrances;
    }

    /** Serves until it is closed. */
    static Balancer of(List<Entrance> entrances) {
        var balancer = new Balancer(List.copyOf(entrances));
        entrances.forEach(balancer::open);
        return balancer;
    }

    /** As a process of its own; each argument is {@code port=replica:management,replica:management}, all of them ports. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var balancer = of(Arrays.stream(arguments).map(Balancer::entrance).toList())) {
            Thread.currentThread().join();
        }
    }

    private static Entrance entrance(String argument) {
        var parts = argument.split("[=,]");
        var replicas = Arrays.stream(parts).skip(1).map(Balancer::replica).toList();
        return new Entrance(Integer.parseInt(parts[0]), replicas);
    }

    private static Replica replica(String ports) {
        var pair = ports.split(":");
        return new Replica(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
    }

    private void open(Entrance entrance) {
        entrance.replicas().forEach(replica -> threads.execute(() -> watch(replica)));
        threads.execute(() -> entrance.serve(threads));
    }

    private void watch(Replica replica) {
        try {
            while (true) {
                replica.ask(http);
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        for (Entrance entrance : entrances) {
            try {
                entrance.close();
            } catch (IOException closedAlready) {
                // Nobody listens there.
            }
        }
        threads.shutdownNow();
        http.shutdownNow();
    }
}
