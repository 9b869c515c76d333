package it.smartland.participation;

import it.smartland.servers.MailSink;
import it.smartland.servers.TestClock;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import it.smartland.servers.TestToken;
import java.nio.file.Path;
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

    protected static final TestEnvironment ENVIRONMENT = TestServers.environment("participation");

    /** Where every letter that is sent lies. */
    protected static final Path LETTERS =
            Path.of("target", "letters-" + ProcessHandle.current().pid());

    private static final MailSink MAIL = MailSink.on(0, LETTERS);

    @Autowired
    protected TestClock clock;

    @Autowired
    protected DatabaseClient db;

    @Autowired
    private WebTestClient http;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        ENVIRONMENT.registerTo(registry::add);
        registry.add("SMARTLAND_VOTER_KEY", () -> "a secret of the tests alone");
        registry.add("SMARTLAND_BALLOT_KEY", () -> "another secret of the tests alone");
        registry.add("smartland.ballot.after", () -> "0s");
        registry.add("smartland.ballot.every", () -> "200ms");
        registry.add("smartland.answers.every", () -> "200ms");
        registry.add("smartland.notices.every", () -> "200ms");
        registry.add("smartland.mail.every", () -> "200ms");
        registry.add("SMARTLAND_SMTP_PORT", MAIL::port);
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
        return new Actor(http, token.bearer());
    }

    /** A place to begin a story: Dossena asks, and people answer. */
    protected Scene scene() {
        return new Scene(officer("016092"), clock);
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
