package it.smartland.catalogue;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Good practices and who adopts them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CatalogueApplication {

    public static void main(String[] args) {
        SpringApplication.run(CatalogueApplication.class, args);
    }

    /** The clock that decides. It ticks in microseconds as PostgreSQL does: what is answered is what is stored. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /** What lies in the future is decided by the same clock. */
    @Bean
    ValidationConfigurationCustomizer validationByTheClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
