package it.smartland.catalogue;

import it.smartland.platform.database.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Good practices and who adopts them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CatalogueApplication {

    public static void main(String[] args) {
        Program.run(CatalogueApplication.class, args);
    }
}
