package it.smartland.gateway;

import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway on a real database, before applications that answer with what they were sent. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "smartland.gateway.limits.sign-in.burst=1000")
abstract class GatewayTest {

    static final String ORIGIN = "http://localhost:8080";
    /** So many may hear the live stream at once. */
    static final int READERS = 5;

    static final TestEnvironment ENVIRONMENT = TestServers.environment("gateway");
    static final Application APPLICATION = new Application();
    static final KeycloakDouble KEYCLOAK =
            new KeycloakDouble(ENVIRONMENT.tokens().issuerUri());

    @Autowired
    DatabaseClient database;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        configure(registry::add);
    }

    static void configure(BiConsumer<String, Supplier<Object>> registry) {
        ENVIRONMENT.registerTo(registry);
        registry.accept("SMARTLAND_PORTAL_CLIENT_SECRET", () -> "a secret of this test");
        registry.accept("SMARTLAND_KEYCLOAK_INTERNAL_URL", KEYCLOAK::url);
        registry.accept("SMARTLAND_PORTAL_URL", APPLICATION::url);
        registry.accept("SMARTLAND_PARTICIPATION_URL", APPLICATION::url);
        registry.accept("SMARTLAND_OBSERVATORY_URL", APPLICATION::url);
        // A service that does not run here.
        registry.accept("SMARTLAND_GRANTS_URL", () -> "");
        // Nobody listens on the discard port.
        registry.accept("SMARTLAND_CATALOGUE_URL", () -> "http://127.0.0.1:9");
        registry.accept("SMARTLAND_RESPONSE_TIMEOUT", () -> "4s");
        // A machine busy with other builds may be slow to open connections.
        registry.accept("spring.r2dbc.pool.max-acquire-time", () -> "30s");
        registry.accept("spring.r2dbc.pool.max-create-connection-time", () -> "30s");
        registry.accept("smartland.gateway.session.sweep", () -> "1s");
        registry.accept("smartland.gateway.limits.body", () -> "100KB");
        registry.accept("smartland.gateway.stream.readers", () -> READERS);
        registry.accept("smartland.gateway.stream.heartbeat", () -> "1s");
        registry.accept("smartland.gateway.applications.breaker.pause", () -> "1m");
    }

    @BeforeEach
    void healKeycloak() {
        KEYCLOAK.recover();
    }

    Browser browser() {
        return new Browser(port);
    }

    Browser signedIn() {
        Browser browser = browser();
        browser.signIn("cittadino1", "");
        return browser;
    }

    long sessions() {
        return database.sql("select count(*) from web_session")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
