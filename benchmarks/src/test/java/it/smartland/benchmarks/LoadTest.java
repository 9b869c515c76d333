package it.smartland.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Load SHORT = new Load(2, Duration.ZERO, Duration.ofMillis(50));

    @Test
    void countsEveryTurnOnce() throws Exception {
        AtomicLong turns = new AtomicLong();
        Measured measured = SHORT.of(_ -> turns.incrementAndGet() > 0);
        assertThat(measured.turns()).isEqualTo(turns.get()).isPositive();
        assertThat(measured.failures()).isZero();
    }

    @Test
    void keepsWhatFailedOutOfTheFigures() throws Exception {
        Measured measured = SHORT.of(worker -> {
            if (worker == 0) {
                throw new IOException("refused");
            }
            return false;
        });
        assertThat(measured.turns()).isZero();
        assertThat(measured.failures()).isPositive();
    }

    @Test
    void doesNotCountTheWarmUp() throws Exception {
        AtomicLong turns = new AtomicLong();
        Load load = new Load(1, Duration.ofMillis(50), Duration.ofMillis(50));
        assertThat(load.of(_ -> turns.incrementAndGet() > 0).turns()).isLessThan(turns.get());
    }
}
