package it.smartland.platform.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * What the program of an application with a database does: it serves, and brings its tables up to date before. Where many
 * of them start at once, a first argument has it do only one thing and end: {@value #MIGRATE} brings the tables up to
 * date, {@value #AWAIT} waits until somebody has.
 */
public final class Program {

    static final String MIGRATE = "migrate";
    static final String AWAIT = "await-migrations";

    private Program() {}

    public static void run(Class<?> application, String... arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case MIGRATE -> only(Tables.class, arguments);
            case AWAIT -> only(TablesOfAnother.class, arguments);
            default -> SpringApplication.run(application, arguments);
        }
    }

    /** Flyway works while the context is made; nothing else of the application is in it. */
    private static void only(Class<?> configuration, String... arguments) {
        new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DatabaseAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Tables {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DatabaseAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class TablesOfAnother {

        @Bean
        @Primary
        FlywayMigrationStrategy awaitedMigrations(ObjectProvider<PlatformFirst> platform) {
            return new AwaitedMigrations(platform.getIfAvailable() != null);
        }
    }
}
