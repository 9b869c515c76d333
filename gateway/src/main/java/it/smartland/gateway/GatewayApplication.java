package it.smartland.gateway;

import it.smartland.platform.database.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one door of the suite: login, sessions, routes and limits. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        Program.run(GatewayApplication.class, args);
    }
}
