package it.smartland.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** How many events wait to be sent, and for how long the oldest has: an operator's first look when others see nothing new. */
final class OutboxFigures implements MeterBinder {

    private static final String MEASURE = """
            select count(*) as backlog,
                   coalesce(extract(epoch from now() - min(occurred_at)), 0)::float8 as age
            from platform.outbox where published_at is null
            """;

    private final DatabaseClient database;
    private volatile Figures latest = new Figures(Double.NaN, Double.NaN);

    OutboxFigures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("smartland.outbox.backlog", () -> latest.backlog())
                .description("Events committed and not yet on the broker")
                .register(registry);
        Gauge.builder("smartland.outbox.age", () -> Math.max(0, latest.age()))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Figures of an unreachable database are unknown, not old. */
    @Scheduled(fixedDelay = 5_000)
    Mono<Void> measure() {
        return database.sql(MEASURE)
                .map(Figures::of)
                .one()
                .doOnError(failure -> latest = new Figures(Double.NaN, Double.NaN))
                .doOnNext(figures -> latest = figures)
                .then();
    }

    private record Figures(double backlog, double age) {

        static Figures of(Readable row) {
            return new Figures(
                    Objects.requireNonNull(row.get("backlog", Long.class)),
                    Objects.requireNonNull(row.get("age", Double.class)));
        }
    }
}
