package it.smartland.local.stack;

import it.smartland.servers.StartFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Starts parts side by side, as many as there are processors, each once those before it are ready; when one fails or a
 * person interrupts, none stays. More at once would not be ready sooner, only each of them later, past its time-outs.
 */
final class Startup {

    private static final long GIVING_UP_SECONDS = 30;
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final List<Part> parts;
    private final Progress progress;
    private final List<Part> begun = new ArrayList<>();
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param parts in an order in which each comes after those it needs; what it needs and is not among them is ready */
    Startup(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    void run() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            schedule(threads);
            outcome.join();
        } catch (CompletionException failed) {
            undo(threads);
            throw failed.getCause() instanceof StackException sentence
                    ? sentence
                    : new StackException("The start failed: " + failed.getMessage(), failed);
        } finally {
            threads.shutdown();
            over.countDown();
        }
    }

    /** From another thread: gives up, and returns when everything that was started is stopped again. */
    void interrupt() throws InterruptedException {
        if (outcome.completeExceptionally(new StackException("Interrupted: what had been started is stopped again."))) {
            over.await();
        }
    }

    private void schedule(ExecutorService threads) {
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        for (var part : parts) {
            var before = part.after().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .toArray(CompletableFuture[]::new);
            ready.put(part.name(), CompletableFuture.allOf(before).thenRunAsync(() -> begin(part), threads));
        }
        var all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        all.thenRun(() -> outcome.complete(null));
    }

    private void begin(Part part) {
        try {
            places.acquire();
            try {
                start(part);
            } finally {
                places.release();
            }
        } catch (InterruptedException gaveUp) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            outcome.completeExceptionally(sentence(part, failure));
        }
    }

    private void start(Part part) throws Exception {
        remember(part);
        long since = System.nanoTime();
        part.start();
        progress.done(part.title(), Duration.ofNanos(System.nanoTime() - since));
    }

    private static StackException sentence(Part part, Exception failure) {
        return failure instanceof StackException || failure instanceof StartFailure
                ? new StackException(String.valueOf(failure.getMessage()), failure)
                : new StackException(part.title() + " did not start: " + failure, failure);
    }

    private void remember(Part part) throws InterruptedException {
        synchronized (begun) {
            if (outcome.isDone()) {
                throw new InterruptedException();
            }
            begun.add(part);
        }
    }

    /** Threads that wait for a process are woken first, so that none starts anything behind our back. */
    private void undo(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(GIVING_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
        synchronized (begun) {
            begun.reversed().forEach(Part::stop);
        }
    }
}
