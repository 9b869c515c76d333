package it.smartland.servers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A service's clock in tests: it runs, or stands at the instant that a test is about. */
public final class TestClock extends Clock {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    public void standAt(Instant instant) {
        standing.set(instant);
    }

    public void run() {
        standing.set(null);
    }

    @Override
    public Instant instant() {
        Instant instant = standing.get();
        return instant == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants alone count here");
    }
}
