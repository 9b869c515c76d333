package it.smartland.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.platform.thing.Thing;
import it.smartland.platform.thing.ThingApplication;
import it.smartland.platform.thing.ThingTest;
import it.smartland.platform.thing.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class OutboxRelayTest extends ThingTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String KILL_HOLDER = """
            select count(pg_terminate_backend(pid)) from pg_locks
            where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())
            """;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionalOperator transaction;

    @BeforeEach
    void emptyOutbox() {
        eventually().until(() -> unpublished() == 0);
    }

    @Test
    void sendsAnEventAsCloudEvents() {
        Thing thing = things.make("uno").block(WAIT);
        ConsumerRecord<String, byte[]> message = messages(List.of(thing), 1).getFirst();
        assertThat(message.key()).isEqualTo(thing.id().toString());
        assertThat(new String(message.value()))
                .isEqualTo("{\"id\":\"%s\",\"title\":\"uno\",\"version\":1}".formatted(thing.id()));
        assertThat(TopicReader.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(TopicReader.header(message, "ce_source")).isEqualTo("/api/things/v1");
        assertThat(TopicReader.header(message, "ce_type")).isEqualTo("it.smartland.things.thing.made.v1");
        assertThat(TopicReader.header(message, "ce_aggregateversion")).isEqualTo("1");
        assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
        assertThat(TopicReader.header(message, "ce_time")).endsWith("Z");
    }

    @Test
    void keepsNeitherChangeNorEventOfARolledBackTransaction() {
        long before = count("select count(*) from platform.outbox");
        Mono<Thing> undone = things.make("mai")
                .then(Mono.<Thing>error(new IllegalStateException("undone")))
                .as(transaction::transactional);
        assertThatThrownBy(() -> undone.block(WAIT)).hasMessage("undone");
        assertThat(count("select count(*) from platform.outbox")).isEqualTo(before);
        assertThat(count("select count(*) from thing where title = 'mai'")).isZero();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        OutgoingEvent event = new OutgoingEvent(ThingApplication.TOPIC, "k", 1, "t", Map.of());
        assertThatThrownBy(() -> outbox.append(event).block(WAIT)).isInstanceOf(NoTransactionException.class);
        assertThatThrownBy(() -> outbox.append(List.of(event)).block(WAIT)).isInstanceOf(NoTransactionException.class);
    }

    @Test
    void sendsManyInTheOrderInWhichTheyWereAppendedAtOnce() {
        UUID id = UUID.randomUUID();
        List<Thing> states =
                List.of(new Thing(id, "", "perché", 1), new Thing(id, "", "così", 2), new Thing(id, "", "è", 3));

        outbox.append(states.stream().map(OutboxRelayTest::made).toList())
                .as(transaction::transactional)
                .block(WAIT);

        assertThat(messages(List.of(states.getFirst()), 3))
                .extracting(message -> TopicReader.header(message, "ce_aggregateversion") + new String(message.value()))
                .containsExactly(
                        "1{\"id\":\"%s\",\"title\":\"perché\",\"version\":1}".formatted(id),
                        "2{\"id\":\"%s\",\"title\":\"così\",\"version\":2}".formatted(id),
                        "3{\"id\":\"%s\",\"title\":\"è\",\"version\":3}".formatted(id));
    }

    private static OutgoingEvent made(Thing thing) {
        return new OutgoingEvent(
                ThingApplication.TOPIC,
                thing.id().toString(),
                thing.version(),
                "it.smartland.things.thing.made.v1",
                new Thing.State(thing.id(), thing.title(), thing.version()));
    }

    @Test
    void sendsAnEventThatIsCommittedAfterOneWithALaterNumber() {
        Sinks.Empty<Void> hold = Sinks.empty();
        Sinks.Empty<Void> inserted = Sinks.empty();
        Mono<Thing> slow = things.make("lento")
                .flatMap(thing -> Mono.fromRunnable(inserted::tryEmitEmpty)
                        .then(hold.asMono())
                        .thenReturn(thing))
                .as(transaction::transactional);
        Mono<Thing> held = slow.cache();
        held.subscribe();
        inserted.asMono().block(WAIT);
        Thing quick = things.make("svelto").block(WAIT);
        messages(List.of(quick), 1);
        hold.tryEmitEmpty();
        Thing late = held.block(WAIT);
        assertThat(messages(List.of(late), 1)).hasSize(1);
        assertThat(count("select count(*) from platform.outbox late, platform.outbox quick where late.key = '%s'"
                                .formatted(late.id())
                        + " and quick.key = '%s' and late.id < quick.id and late.published_at >= quick.published_at"
                                .formatted(quick.id())))
                .isEqualTo(1);
    }

    @Test
    void sendsAgainWithTheSameIdWhatItCouldNotMark() {
        run("create function refuse() returns trigger language plpgsql as $$ begin raise 'no mark'; end $$");
        run("create trigger refuse before update on platform.outbox for each row when (new.published_at is not null)"
                + " execute function refuse()");
        Thing thing;
        try {
            thing = things.make("uno").block(WAIT);
            assertThat(messages(List.of(thing), 2)).hasSizeGreaterThan(1);
        } finally {
            run("drop function refuse() cascade");
        }
        eventually().until(() -> unpublished() == 0);
        List<ConsumerRecord<String, byte[]>> sent = messages(List.of(thing), 2);
        assertThat(sent.stream()
                        .map(message -> TopicReader.header(message, "ce_id"))
                        .distinct())
                .hasSize(1);
        eventually().until(() -> copies(thing) == 1);
        assertThat(count("select writes from thing_copy where id = '%s'".formatted(thing.id())))
                .isEqualTo(1);
    }

    @Test
    void losesAndDoublesNothingWithTwoRelaysWhoseLockIsTakenAway() {
        try (ConfigurableApplicationContext other = anotherInstance()) {
            assertThat(other.isRunning()).isTrue();
            Mono<Long> killing = Flux.interval(Duration.ofMillis(700))
                    .onBackpressureDrop()
                    .concatMap(tick ->
                            database.sql(KILL_HOLDER).mapValue(Long.class).one())
                    .take(4)
                    .count();
            Mono<List<Thing>> making = Flux.range(0, 200)
                    .delayElements(Duration.ofMillis(15))
                    .flatMap(n -> things.make("t" + n).flatMap(thing -> things.rename(thing.id(), "r" + n)), 8)
                    .collectList();
            List<Thing> made = Mono.zip(making, killing, (list, kills) -> list).block(Duration.ofSeconds(60));
            eventually().until(() -> unpublished() == 0);
            // A relay that lost its lock mends the last word a moment after its successor has sent everything.
            eventually().untilAsserted(() -> assertCompleteAndNewestLast(made));
            eventually().until(() -> made.stream().mapToLong(this::copies).sum() == made.size());
        }
    }

    private void assertCompleteAndNewestLast(List<Thing> made) {
        Map<String, List<Long>> versions = messages(made, 2 * made.size()).stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(
                                message -> Long.valueOf(TopicReader.header(message, "ce_aggregateversion")),
                                Collectors.toList())));
        assertThat(versions).hasSize(made.size());
        assertThat(versions.values()).allSatisfy(order -> {
            assertThat(order).contains(1L, 2L);
            assertThat(order.getLast()).isEqualTo(2L);
        });
    }

    private ConfigurableApplicationContext anotherInstance() {
        return new SpringApplicationBuilder(ThingApplication.class)
                .properties(SERVERS.properties())
                .run("--server.port=0", "--spring.kafka.listener.auto-startup=false");
    }

    private long unpublished() {
        return count("select count(*) from platform.outbox where published_at is null");
    }

    private long copies(Thing thing) {
        return count("select count(*) from thing_copy where id = '%s'".formatted(thing.id()));
    }

    private List<ConsumerRecord<String, byte[]>> messages(List<Thing> of, int atLeast) {
        List<String> keys = of.stream().map(Thing::id).map(UUID::toString).toList();
        return TopicReader.read(
                        SERVERS.kafka(),
                        topics.of(ThingApplication.TOPIC),
                        found -> found.stream()
                                        .filter(message -> keys.contains(message.key()))
                                        .count()
                                >= atLeast)
                .stream()
                .filter(message -> keys.contains(message.key()))
                .toList();
    }
}
