package it.smartland.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.events.EventStream.Event;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The gateway restarts, the broker dies: whoever listens goes on where they were. */
@Tag("long")
@Isolated
class LiveStreamOutagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPENED = "it.smartland.participation.challenge.opened.v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void goesOnAfterARestartOfTheGatewayWithoutLossOrDuplicate() {
        String first;
        String lastId;
        try (EventStream stream = new EventStream(suite.origin(), "?type=" + OPENED, "")) {
            await().atMost(PATIENCE).until(() -> !stream.lastId().isBlank());
            first = participation.openChallenge("comune-dossena", "016092", "Uno");
            await().atMost(PATIENCE).until(() -> heard(stream, first));
            lastId = stream.lastId();
        }
        String second = participation.openChallenge("comune-dossena", "016092", "Due");
        suite.stack().restart("gateway");
        String third = participation.openChallenge("comune-dossena", "016092", "Tre");

        try (EventStream stream = new EventStream(suite.origin(), "?type=" + OPENED, lastId)) {
            String fourth = participation.openChallenge("comune-dossena", "016092", "Quattro");
            List<String> missed = List.of(second, third, fourth);
            await().atMost(PATIENCE).until(() -> missed.stream().allMatch(challenge -> heard(stream, challenge)));
            assertThat(stream.events()).extracting(Event::subject).containsExactlyInAnyOrderElementsOf(missed);
        }
    }

    @Test
    void waitsForABrokerThatWasKilled() {
        try (EventStream stream = new EventStream(suite.origin(), "?topic=participation.challenges", "")) {
            await().atMost(PATIENCE).until(() -> !stream.lastId().isBlank());
            suite.stack().process("kafka").kill9();
            String challenge = participation.openChallenge("comune-dossena", "016092", "E se manca la corrente?");
            suite.stack().restart("kafka");

            await().atMost(PATIENCE).until(() -> heard(stream, challenge));
            assertThat(stream.hasEnded()).isFalse();
        }
    }

    private static boolean heard(EventStream stream, String subject) {
        return stream.events().stream().anyMatch(event -> event.subject().equals(subject));
    }
}
