package it.smartland.local.content;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does the same with many, a few at a time. */
final class Together {

    private static final int AT_ONCE = 4;

    private Together() {}

    /** Returns when all are done; the first failure is thrown once none is under way any more. */
    static <T> void each(Stream<T> many, Consumer<T> act) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = many.map(one -> CompletableFuture.runAsync(() -> act.accept(one), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(done).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
