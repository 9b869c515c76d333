package it.smartland.observatory;

import it.smartland.platform.database.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Osservatorio del Territorio: the territories and what is measured on them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ObservatoryApplication {

    public static void main(String[] args) {
        Program.run(ObservatoryApplication.class, args);
    }
}
