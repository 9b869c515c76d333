package it.smartland.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.events.EventStream.Event;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Anybody hears what happens, through the gateway. */
class LiveStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPENED = "it.smartland.participation.challenge.opened.v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void tellsWhatHappensAsCloudEvents() {
        try (EventStream stream = new EventStream(suite.origin(), "", "")) {
            await().atMost(PATIENCE).until(() -> !stream.lastId().isBlank());
            String challenge = participation.openChallenge("comune-dossena", "016092", "Chi ascolta dal vivo?");

            await().atMost(PATIENCE).until(() -> heard(stream, challenge));
            Event event = stream.events().stream()
                    .filter(each -> each.subject().equals(challenge))
                    .findFirst()
                    .orElseThrow();
            assertThat(event.type()).isEqualTo(OPENED);
            assertThat(event.cloudEvent().at("/specversion").asString()).isEqualTo("1.0");
            assertThat(event.cloudEvent().at("/source").asString()).isEqualTo("/api/participation/v1");
            assertThat(event.state().at("/title").asString()).isEqualTo("Chi ascolta dal vivo?");
        }
    }

    private static boolean heard(EventStream stream, String subject) {
        return stream.events().stream().anyMatch(event -> event.subject().equals(subject));
    }
}
