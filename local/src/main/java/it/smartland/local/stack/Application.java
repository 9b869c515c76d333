package it.smartland.local.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One application of the suite as the local stack starts it.
 *
 * @param name of the process, its port, its database and its database role
 * @param module the folder whose build leaves its jar
 * @param port usual port; health and metrics are {@value StackPorts#MANAGEMENT_DISTANCE} above
 * @param secrets what it must be told in confidence: environment variable to the secret's name
 */
record Application(String name, String module, int port, Set<Need> needs, Map<String, String> secrets) {

    enum Need {
        DATABASE,
        KAFKA,
        /** Kafka, as one who may read the public topics and nothing else. */
        PUBLIC_TOPICS,
        /** A mail server to hand letters to. */
        MAIL,
        /** The addresses of its neighbours: only the gateway and the portal call several services. */
        NEIGHBOURS
    }

    private static final Set<Need> SERVICE = Set.of(Need.DATABASE, Need.KAFKA);

    /** In the order in which they are shown; they start together and stop in the opposite order. */
    static final List<Application> ALL = List.of(
            new Application("observatory", "observatory-service", 8083, SERVICE, Map.of()),
            new Application(
                    "participation",
                    "participation-service",
                    8082,
                    Set.of(Need.DATABASE, Need.KAFKA, Need.MAIL),
                    Map.of("SMARTLAND_VOTER_KEY", "voter-key", "SMARTLAND_BALLOT_KEY", "ballot-key")),
            new Application("catalogue", "catalogue-service", 8084, SERVICE, Map.of()),
            new Application("grants", "grants-service", 8085, SERVICE, Map.of()),
            new Application("portal", "portal", 8081, Set.of(Need.NEIGHBOURS), Map.of()),
            new Application(
                    "gateway",
                    "gateway",
                    8080,
                    Set.of(Need.DATABASE, Need.PUBLIC_TOPICS, Need.NEIGHBOURS),
                    Map.of("SMARTLAND_PORTAL_CLIENT_SECRET", Environment.PORTAL_CLIENT)));

    static Application named(String name) {
        return ALL.stream()
                .filter(application -> application.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no application named " + name + "."));
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }
}
