package it.smartland.participation;

import it.smartland.platform.database.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Challenges, solutions, opinions and votes that provably count. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ParticipationApplication {

    public static void main(String[] args) {
        Program.run(ParticipationApplication.class, args);
    }
}
