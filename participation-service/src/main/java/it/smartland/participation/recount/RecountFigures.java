package it.smartland.participation.recount;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the last whole recount found, the same in every instance: an alarm belongs on anything but 0. */
@Component
class RecountFigures implements MeterBinder {

    private static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN, Double.NaN);

    private static final String MEASURE = """
            select differing_before + differing as differing, objects_before as objects,
                extract(epoch from now() - ended_at)::float8 as age
            from recount
            """;

    private final DatabaseClient db;
    private volatile Figures latest = UNKNOWN;

    RecountFigures(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("smartland.ledger.differences", () -> latest.differing())
                .description("Objects whose counters, votes and ledger do not agree")
                .register(registry);
        Gauge.builder("smartland.ledger.recounted", () -> latest.objects())
                .description("Objects that the last whole recount went through")
                .register(registry);
        Gauge.builder("smartland.ledger.recount.age", () -> latest.age())
                .description("How long ago the last whole recount ended")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Figures of an unreachable database are unknown, not old. */
    @Scheduled(fixedDelayString = "${smartland.recount.measure:5s}")
    Mono<Void> measure() {
        return db.sql(MEASURE)
                .map(Figures::of)
                .one()
                .doOnError(failure -> latest = UNKNOWN)
                .doOnNext(figures -> latest = figures)
                .then();
    }

    private record Figures(double differing, double objects, double age) {

        /** Unknown until the first whole recount has ended. */
        static Figures of(Readable row) {
            Double age = row.get("age", Double.class);
            return age == null
                    ? UNKNOWN
                    : new Figures(
                            Objects.requireNonNull(row.get("differing", Long.class)),
                            Objects.requireNonNull(row.get("objects", Long.class)),
                            age);
        }
    }
}
