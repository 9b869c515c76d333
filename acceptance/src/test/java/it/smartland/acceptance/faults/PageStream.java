package it.smartland.acceptance.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Somebody who reads one page after the other, without an account. */
final class PageStream implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final String origin;
    private final Thread reader;

    PageStream(String origin, List<String> paths) {
        this.origin = origin;
        this.reader = Thread.ofVirtual().start(() -> readWithoutEnd(paths));
    }

    int answers() {
        return answers.get();
    }

    /** What was answered but the page, and where. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void readWithoutEnd(List<String> paths) {
        for (int turn = 0; !Thread.currentThread().isInterrupted(); turn++) {
            read(paths.get(turn % paths.size()));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void read(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                answers.incrementAndGet();
            } else {
                failures.add(path + " " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException broken) {
            failures.add(path + " " + broken);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
        client.shutdownNow();
    }
}
