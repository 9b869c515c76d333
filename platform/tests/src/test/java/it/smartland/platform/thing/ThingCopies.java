package it.smartland.platform.thing;

import it.smartland.platform.inbox.Arrival;
import it.smartland.platform.inbox.Projector;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The copy that another service would keep. */
@Component
public class ThingCopies {

    private static final String PUT = """
            insert into thing_copy (id, title, version)
            select * from unnest($1::text[], $2::text[], $3::bigint[])
            on conflict (id) do update
            set title = excluded.title, version = excluded.version, writes = thing_copy.writes + 1
            where thing_copy.version < excluded.version
            """;

    /** How many batches were handed over, tries of the same batch included. */
    public final AtomicInteger deliveries = new AtomicInteger();

    private final Projector projector;
    private final DatabaseClient database;
    private final String consumer;

    ThingCopies(Projector projector, DatabaseClient database, @Value("${spring.application.name}") String service) {
        this.projector = projector;
        this.database = database;
        this.consumer = service + ".copies";
    }

    @KafkaListener(
            topics =
                    "#{@'smartland.topics-it.smartland.platform.topic.TopicNames'.of(T(it.smartland.platform.thing.ThingApplication).TOPIC)}",
            groupId = "#{@'smartland.topics-it.smartland.platform.topic.TopicNames'.group('things', 'copies')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        deliveries.incrementAndGet();
        projector.apply(consumer, messages, Thing.State.class, this::put);
    }

    private Mono<Void> put(List<Arrival<Thing.State>> arrivals) {
        return database.sql(PUT)
                .bind(0, arrivals.stream().map(Arrival::key).toArray(String[]::new))
                .bind(
                        1,
                        arrivals.stream()
                                .map(arrival -> arrival.state().title())
                                .toArray(String[]::new))
                .bind(2, arrivals.stream().map(Arrival::version).toArray(Long[]::new))
                .then();
    }
}
