package it.smartland.platform.database;

import java.time.Duration;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Changes nothing, and returns when every migration that this program knows has been applied by another. */
final class AwaitedMigrations implements FlywayMigrationStrategy {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final boolean alsoThePlatforms;

    AwaitedMigrations(boolean alsoThePlatforms) {
        this.alsoThePlatforms = alsoThePlatforms;
    }

    @Override
    public void migrate(Flyway service) {
        try {
            while (all(service).anyMatch(AwaitedMigrations::isBehind)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the tables were up to date", givenUp);
        }
    }

    private Stream<Flyway> all(Flyway service) {
        return alsoThePlatforms ? Stream.of(PlatformFirst.platformOf(service), service) : Stream.of(service);
    }

    private static boolean isBehind(Flyway flyway) {
        return flyway.info().pending().length > 0;
    }
}
