package it.smartland.grants;

import it.smartland.platform.database.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Calls for projects: who applied in time, who judged how, who got what, and what came of it. */
@SpringBootApplication
@EnableScheduling
public class GrantsApplication {

    public static void main(String[] args) {
        Program.run(GrantsApplication.class, args);
    }
}
