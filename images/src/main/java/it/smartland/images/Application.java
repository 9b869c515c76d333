package it.smartland.images;

import java.util.List;

/**
 * An application that gets an image of its own.
 *
 * @param module the folder whose build leaves its jar, and the image's name
 * @param port where it serves unless told otherwise; health and metrics are {@value #MANAGEMENT_DISTANCE} above
 */
record Application(String module, String title, int port) {

    static final int MANAGEMENT_DISTANCE = 1000;

    static final List<Application> ALL = List.of(
            new Application("gateway", "Smart Land gateway", 8080),
            new Application("portal", "Smart Land portal", 8081),
            new Application("participation-service", "Smart Land participation", 8082),
            new Application("observatory-service", "Smart Land observatory", 8083),
            new Application("catalogue-service", "Smart Land catalogue", 8084),
            new Application("grants-service", "Smart Land grants", 8085));

    int managementPort() {
        return port + MANAGEMENT_DISTANCE;
    }
}
