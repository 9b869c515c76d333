package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Path;

/** Turns what the operating system reports into the sentence that a person needs. */
final class Faults {

    private Faults() {}

    static StartFailure startFailure(String what, Path folder, IOException cause) {
        String report = String.valueOf(cause.getMessage());
        if (report.contains("No space left on device")) {
            return new StartFailure("The disk that holds " + folder + " is full: " + what + " cannot start.", cause);
        }
        if (report.contains("error=2,")) {
            return new StartFailure(what + " cannot start, a program is missing: " + report, cause);
        }
        return new StartFailure(what + " cannot start in " + folder + ": " + report, cause);
    }
}
