package it.smartland.observatory;

import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, on a real database and a real broker; started once for all tests that extend this. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "springdoc.api-docs.enabled=true")
@AutoConfigureWebTestClient(timeout = "10s")
public abstract class WholeService {

    protected static final TestEnvironment ENVIRONMENT = TestServers.environment("observatory");

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        ENVIRONMENT.registerTo(registry::add);
    }
}
