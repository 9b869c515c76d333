package it.smartland.grants;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Calls for projects: who applied in time, who judged how, who got what, and what came of it. */
@SpringBootApplication
@EnableScheduling
public class GrantsApplication {

    public static void main(String[] args) {
        SpringApplication.run(GrantsApplication.class, args);
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
