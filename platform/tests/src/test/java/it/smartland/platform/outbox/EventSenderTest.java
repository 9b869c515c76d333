package it.smartland.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.id.Ids;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class EventSenderTest {

    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final EventSender sender = new EventSender(
            new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)),
            "/api/things/v1",
            Schedulers.boundedElastic());

    private final CommittedEvent first = event(1, "a");
    private final CommittedEvent other = event(2, "b");
    private final CommittedEvent second = event(3, "a");

    @Test
    void countsAllAsSentWhenAllAreAcknowledged() {
        Mono<List<CommittedEvent>> sent = begin();
        answer(null, null, null);
        assertThat(sent.block(Duration.ofSeconds(5))).containsExactly(first, other, second);
    }

    @Test
    void holdsBackWhatFollowsAFailedEventOfTheSameObject() {
        Mono<List<CommittedEvent>> sent = begin();
        answer(new RecordTooLargeException(), null, null);
        assertThat(sent.block(Duration.ofSeconds(5))).containsExactly(other);
    }

    @Test
    void keepsWhatWentBeforeAFailedEventOfTheSameObject() {
        Mono<List<CommittedEvent>> sent = begin();
        answer(null, null, new RecordTooLargeException());
        assertThat(sent.block(Duration.ofSeconds(5))).containsExactly(first, other);
    }

    @Test
    void triesATopicThatCannotBeReachedOnceAPage() {
        broker.sendException = new TimeoutException("Topic not present in metadata");
        assertThat(sender.send(List.of(first, other, second)).block(Duration.ofSeconds(5)))
                .isEmpty();
        assertThat(broker.history()).isEmpty();
    }

    private Mono<List<CommittedEvent>> begin() {
        Mono<List<CommittedEvent>> sent =
                sender.send(List.of(first, other, second)).cache();
        sent.subscribe();
        Awaitility.await().until(() -> broker.history().size() == 3);
        return sent;
    }

    private void answer(RuntimeException... outcomes) {
        for (RuntimeException outcome : outcomes) {
            assertThat(outcome == null ? broker.completeNext() : broker.errorNext(outcome))
                    .isTrue();
        }
    }

    private static CommittedEvent event(long id, String key) {
        return new CommittedEvent(
                id, Ids.next(), "things", key, "changed", id, new byte[0], null, OffsetDateTime.now());
    }
}
