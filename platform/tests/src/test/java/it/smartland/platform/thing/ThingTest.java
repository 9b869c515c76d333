package it.smartland.platform.thing;

import it.smartland.platform.topic.TopicNames;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A whole service on real servers; all tests of this kind share one, one class after the other. */
@ResourceLock("things")
@SpringBootTest(classes = ThingApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
public abstract class ThingTest {

    protected static final TestEnvironment SERVERS = TestServers.environment("things");

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected Things things;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    protected TopicNames topics;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        SERVERS.registerTo(registry::add);
    }

    protected static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    protected List<String> column(String sql) {
        return database.sql(sql).mapValue(String.class).all().collectList().block(Duration.ofSeconds(20));
    }

    protected long count(String sql) {
        return database.sql(sql).mapValue(Long.class).one().block(Duration.ofSeconds(20));
    }

    protected void run(String sql) {
        database.sql(sql).then().block(Duration.ofSeconds(20));
    }
}
