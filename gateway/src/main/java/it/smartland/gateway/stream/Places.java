package it.smartland.gateway.stream;

import java.util.concurrent.atomic.AtomicInteger;

/** So many may be in at once. */
final class Places {

    private final int number;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int number) {
        this.number = number;
    }

    /** Whether one was free; who has taken it {@link #leave}s it. */
    boolean take() {
        return taken.getAndUpdate(now -> Math.min(now + 1, number)) < number;
    }

    void leave() {
        taken.decrementAndGet();
    }

    boolean areTaken() {
        return taken.get() >= number;
    }

    int taken() {
        return taken.get();
    }
}
