package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.contracts.Topic;
import it.smartland.platform.problem.ProblemException;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stream on a real broker; each test has a topic for itself. */
class LiveStreamTest {

    private static final TestEnvironment ENVIRONMENT = TestServers.environment("stream");
    private static final String TYPE = "it.smartland.test.v1";

    @AutoClose
    private static Broker broker;

    @AutoClose
    private static Node node;

    @BeforeAll
    static void start() {
        broker = new Broker(ENVIRONMENT);
        broker.create(Topic.PARTICIPATION_CHALLENGES, 3);
        Stream.of(
                        Topic.PARTICIPATION_SOLUTIONS,
                        Topic.PARTICIPATION_OPINIONS,
                        Topic.CATALOGUE_PRACTICES,
                        Topic.CATALOGUE_ADOPTIONS,
                        Topic.GRANTS_CALLS,
                        Topic.GRANTS_AWARDS)
                .forEach(topic -> broker.create(topic, 1));
        node = Node.started(ENVIRONMENT);
    }

    @Test
    void resumesOnAnotherNodeWithoutLossOrDuplicate() {
        Topic topic = Topic.PARTICIPATION_CHALLENGES;
        Heard before = new Heard(Long.MAX_VALUE);
        List<Integer> first;
        String last;
        try (Node another = Node.started(ENVIRONMENT)) {
            before = another.hear(topic, null).joined();
            publish(topic, 0, 9);
            List<String> events = before.events(9);
            last = Heard.id(events.get(4));
            first = before.numbers().subList(0, 5);
        }
        publish(topic, 9, 60);
        try (Node restarted = Node.started(ENVIRONMENT)) {
            Heard after = restarted.hear(topic, last);
            publish(topic, 60, 70);
            after.events(65);
            publish(topic, 70, 80);
            after.events(75);

            assertThat(before.isCompleted()).isTrue();
            List<Integer> all = new ArrayList<>(first);
            all.addAll(after.numbers());
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 80).boxed().toList());
            for (int partition = 0; partition < 3; partition++) {
                int own = partition;
                assertThat(all.stream().filter(number -> number % 3 == own)).isSorted();
            }
        }
    }

    @Test
    void aReaderWhoHasHeardNothingYetResumesFromWhereItJoined() {
        Topic topic = Topic.PARTICIPATION_SOLUTIONS;
        Heard witness = node.hear(topic, null).joined();
        broker.publish(topic, 0, TYPE, 0);
        witness.events(1);
        Heard before = node.hear(topic, null).joined();
        String last = before.lastId();
        before.dispose();
        broker.publish(topic, 0, TYPE, 1);
        broker.publishNonsense(topic, 0);
        broker.publishTombstone(topic, 0, "key-1");

        Heard after = node.hear(topic, last);

        List<String> events = after.events(2);
        assertThat(after.numbers()).containsExactly(1);
        assertThat(events.getLast())
                .contains("\nevent: tombstone\n", "{\"subject\":\"key-1\",\"topic\":\"participation.solutions\"}");
        witness.dispose();
        after.dispose();
    }

    @Test
    void saysWhatRetentionHasRemoved() {
        Topic topic = Topic.CATALOGUE_PRACTICES;
        IntStream.range(0, 6).forEach(number -> broker.publish(topic, 0, TYPE, number));
        broker.deleteBefore(topic, 0, 4);

        // One that does not remember them.
        try (Node another = Node.started(ENVIRONMENT)) {
            Heard heard = another.hear(topic, EventId.of(Offsets.NONE.with(topic, 0, 2)));

            assertThat(heard.events(3).getFirst())
                    .contains(
                            "\nevent: gap\n",
                            "{\"topic\":\"catalogue.practices\",\"partition\":0,\"asked\":2,\"next\":4,\"reason\":\"EXPIRED\"}");
            assertThat(heard.numbers()).containsExactly(4, 5);
        }
    }

    @Test
    void beginsAnewWhereTheTopicIsAnotherOne() {
        Topic topic = Topic.CATALOGUE_ADOPTIONS;
        IntStream.range(0, 2).forEach(number -> broker.publish(topic, 0, TYPE, number));

        Heard heard = node.hear(topic, EventId.of(Offsets.NONE.with(topic, 0, 99)));

        assertThat(heard.events(3).getFirst()).contains("\"asked\":99,\"next\":0,\"reason\":\"RESET\"");
        broker.publish(topic, 0, TYPE, 2);
        heard.events(4);
        assertThat(heard.numbers()).containsExactly(0, 1, 2);
        heard.dispose();
    }

    @Test
    void endsAReaderWhoIsTooSlowAndLetsItResume() {
        Topic topic = Topic.PARTICIPATION_OPINIONS;
        Node.Limits small = new Node.Limits(Duration.ofSeconds(15), 10, 4, 8);
        try (Node narrow = Node.connected(ENVIRONMENT, small)) {
            Heard quick = narrow.hear(topic, null).joined();
            Heard slow = narrow.hear(topic, null, 4).joined();
            for (int number = 0; number < 40; number++) {
                broker.publish(topic, 0, TYPE, number);
                quick.events(number + 1);
            }
            slow.request(Long.MAX_VALUE);

            await().until(slow::isCompleted);
            assertThat(slow.frames().getLast()).isEqualTo(Frames.COME_AGAIN);
            assertThat(slow.numbers()).hasSizeLessThan(40);
            Heard again = narrow.hear(topic, slow.lastId());
            again.events(40 - slow.numbers().size());
            assertThat(Stream.concat(slow.numbers().stream(), again.numbers().stream()))
                    .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
        }
    }

    @Test
    void endsAReaderWhoTakesNothing() {
        Node.Limits hasty = new Node.Limits(Duration.ofMillis(50), 10, 4, 8);
        try (Node restless = Node.connected(ENVIRONMENT, hasty)) {
            Heard stuck = restless.hear(Topic.GRANTS_CALLS, null, 2);
            Heard awake = restless.hear(Topic.GRANTS_CALLS, null);
            await().until(stuck::isCompleted);
            assertThat(awake.isCompleted()).isFalse();
            assertThat(restless.stream().readers()).isEqualTo(1);
        }
    }

    @Test
    void hasRoomForSoManyReadersAndCatchUps() {
        Topic topic = Topic.GRANTS_AWARDS;
        IntStream.range(0, 3).forEach(number -> broker.publish(topic, 0, TYPE, number));
        String beginning = EventId.of(Offsets.NONE.naming(topic));
        try (Node narrow = Node.connected(ENVIRONMENT, new Node.Limits(Duration.ofSeconds(15), 2, 1, 8))) {
            Heard catchingUp = narrow.hear(topic, beginning, 2);
            catchingUp.events(1);
            assertThat(narrow.hear(topic, beginning).failure())
                    .isInstanceOfSatisfying(ProblemException.class, LiveStreamTest::isRefusal);

            Heard second = narrow.hear(topic, null).joined();
            assertThat(narrow.hear(topic, null).failure())
                    .isInstanceOfSatisfying(ProblemException.class, LiveStreamTest::isRefusal);

            catchingUp.dispose();
            await().until(() -> narrow.stream().catchUps() == 0);
            assertThat(narrow.hear(topic, beginning).events(3)).hasSize(3);
            second.dispose();
        }
    }

    private static void isRefusal(ProblemException refusal) {
        assertThat(refusal.status().value()).isEqualTo(503);
        assertThat(refusal.headers().getFirst("Retry-After")).isNotNull();
    }

    private static void publish(Topic topic, int from, int to) {
        IntStream.range(from, to).forEach(number -> broker.publish(topic, number % 3, TYPE, number));
    }
}
