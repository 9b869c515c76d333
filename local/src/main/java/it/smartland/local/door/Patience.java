package it.smartland.local.door;

import it.smartland.local.stack.StackException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what follows through events, and says what did not. */
public record Patience(Duration most) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Asks until the answer is as hoped for. */
    public <T> T until(String hope, Supplier<T> ask, Predicate<T> fulfilled) {
        long deadline = System.nanoTime() + most.toNanos();
        while (true) {
            T answer = ask.get();
            if (fulfilled.test(answer)) {
                return answer;
            }
            if (System.nanoTime() >= deadline) {
                throw new StackException("Within " + most.toSeconds() + " s it did not come to this: " + hope + ".");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
