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
        Measured measured = SHORT.of(_ -> turns.incrementAndGet());
        assertThat(measured.turns()).isEqualTo(turns.get()).isPositive();
        assertThat(measured.failures()).isEmpty();
    }

    @Test
    void keepsWhatFailedOutOfTheFigures() throws Exception {
        Measured measured = SHORT.of(worker -> {
            throw new IOException("refused " + worker);
        });
        assertThat(measured.turns()).isZero();
        assertThat(measured.failures())
                .containsOnlyKeys("java.io.IOException: refused 0", "java.io.IOException: refused 1");
    }

    @Test
    void doesNotCountTheWarmUp() throws Exception {
        AtomicLong turns = new AtomicLong();
        Load load = new Load(1, Duration.ofMillis(50), Duration.ofMillis(50));
        assertThat(load.of(_ -> turns.incrementAndGet()).turns()).isLessThan(turns.get());
    }
}
