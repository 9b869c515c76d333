package it.smartland.grants;

import it.smartland.servers.TestClock;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import it.smartland.servers.TestToken;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as it runs, on a real database and a real broker; started once for all tests that extend this. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "springdoc.api-docs.enabled=true")
@AutoConfigureWebTestClient(timeout = "20s")
@Import(WholeService.Clocks.class)
public abstract class WholeService {

    protected static final TestEnvironment ENVIRONMENT = TestServers.environment("grants");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected DatabaseClient db;

    @Autowired
    private WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        ENVIRONMENT.registerTo(registry::add);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    protected Actor anybody() {
        return new Actor(http, null);
    }

    protected Actor citizen(String name) {
        return as(ENVIRONMENT.tokens().citizen(name));
    }

    protected Actor officer(String body) {
        return as(ENVIRONMENT.tokens().officer(body));
    }

    protected Actor as(TestToken token) {
        return new Actor(http, token);
    }

    /** A place to begin a story: the Province calls, and bodies apply. */
    protected Scene scene() {
        return new Scene(office(), clock);
    }

    /** The office of the Province that gives the money. */
    protected Actor office() {
        return as(ENVIRONMENT.tokens().provincialOfficer());
    }

    protected Actor evaluator() {
        return as(ENVIRONMENT.tokens().evaluator());
    }

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
