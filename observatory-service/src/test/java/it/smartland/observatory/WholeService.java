package it.smartland.observatory;

import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import it.smartland.servers.TestToken;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** The service as it runs, on a real database and a real broker; started once for all tests that extend this. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "springdoc.api-docs.enabled=true")
@AutoConfigureWebTestClient(timeout = "20s")
public abstract class WholeService {

    protected static final TestEnvironment ENVIRONMENT = TestServers.environment("observatory");

    @Autowired
    protected DatabaseClient db;

    @Autowired
    private WebTestClient http;

    @Autowired
    private HealthIndicator reference;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        ENVIRONMENT.registerTo(registry::add);
    }

    /** The reference facts come in beside the start; readers are let in when they are there. */
    @BeforeEach
    void waitUntilReady() {
        Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .filter(tick -> reference.health().getStatus().equals(Status.UP))
                .blockFirst(Duration.ofSeconds(30));
    }

    protected Actor anybody() {
        return new Actor(http, null);
    }

    protected Actor citizen() {
        return as(ENVIRONMENT.tokens().citizen("cittadino1"));
    }

    protected Actor officer(String body) {
        return as(ENVIRONMENT.tokens().officer(body));
    }

    /** An officer of the Province: who looks after the observatory. */
    protected Actor curator() {
        return as(ENVIRONMENT.tokens().provincialOfficer());
    }

    protected Actor as(TestToken token) {
        return new Actor(http, token);
    }
}
