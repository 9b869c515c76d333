package it.smartland.platform.database;

import it.smartland.platform.body.KnownBodies;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates the platform's tables, in a schema and with a history of their own, before the service's. */
public final class PlatformFirst implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        platformOf(service).migrate();
        service.migrate();
    }

    /** The platform's migrations in the same database. */
    static Flyway platformOf(Flyway service) {
        return Flyway.configure()
                .configuration(service.getConfiguration())
                .defaultSchema("platform")
                .schemas("platform")
                .table("flyway_platform_history")
                .locations("classpath:db/platform")
                .javaMigrations(new KnownBodies())
                .load();
    }
}
