package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.contracts.Topic;
import it.smartland.servers.KafkaServer;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The broker goes and comes: readers wait, and miss nothing. */
class BrokerOutageTest {

    private static final String TYPE = "it.smartland.test.v1";
    // A reader who takes nothing for four heartbeats has gone: a busy machine may well keep one waiting for a second.
    private static final Node.Limits LIVELY = new Node.Limits(Duration.ofSeconds(1), 10, 2, 100);

    @AutoClose
    private static final KafkaServer KAFKA = TestServers.privateKafka();

    private final TestEnvironment environment = TestServers.environment("outage", KAFKA);

    @Test
    void readersWaitForTheBrokerAndGoOnWhereTheyWere() {
        try (Broker broker = new Broker(environment);
                Node node = Node.connected(environment, LIVELY)) {
            // It is found although it is younger than the node.
            broker.create(Topic.OBSERVATORY_ALERTS, 1);
            Heard heard = node.hear(Topic.OBSERVATORY_ALERTS, null).joined();
            broker.publish(Topic.OBSERVATORY_ALERTS, 0, TYPE, 1);
            heard.events(1);

            KAFKA.stop();
            int then = heard.frames().size();
            try (Node late = Node.away(environment, LIVELY)) {
                Heard resuming =
                        late.hear(Topic.OBSERVATORY_ALERTS, EventId.of(Offsets.NONE.naming(Topic.OBSERVATORY_ALERTS)));
                await().until(() ->
                        heard.frames().size() > then + 1 && resuming.frames().size() > 2);
                assertThat(late.stream().isConnected()).isFalse();
                KAFKA.start();
                broker.publish(Topic.OBSERVATORY_ALERTS, 0, TYPE, 2);

                heard.events(2);
                resuming.events(2);
                assertThat(heard.numbers()).containsExactly(1, 2);
                assertThat(resuming.numbers()).containsExactly(1, 2);
            }
        }
    }
}
