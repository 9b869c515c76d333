package it.smartland.local;

import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackPorts;

/** Where to go and as whom, once the stack is up. */
final class Directions {

    private static final String TEXT = """

              Portal       http://localhost:%1$d/
              API          http://localhost:%1$d/api/participation/v1  (openapi.json beside it)
              Keycloak     http://localhost:%2$d/  (user admin, its password is keycloak-admin in %5$s)
              PostgreSQL   localhost:%3$d     Kafka   localhost:%4$d

              Accounts, each with the password smartland:
                citizens         cittadino1 … cittadino9, impresa1, associazione1
                municipalities   comune-bergamo, comune-dossena, comune-dossena-2, comune-spirano, comune-valbrembilla
                two of them      segretario (Dossena and Val Brembilla: chooses one when signing in)
                province         provincia, provincia-2
                evaluators       valutatore1 … valutatore3
                administrator    amministratore
              Another body that reads the public topics: Kafka user ente-esterno, its password is kafka-ente-esterno
              in %5$s. Live events: curl -N http://localhost:%1$d/api/events/v1/stream
            """;

    private Directions() {}

    static String to(StackConfig config) {
        StackPorts ports = config.ports();
        return TEXT.formatted(
                ports.of("gateway"),
                ports.of("keycloak"),
                ports.of("postgres"),
                ports.of("kafka"),
                config.home().resolve("secrets"));
    }
}
