package it.smartland.platform.outbox;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.r2dbc.OptionsCapableConnectionFactory;
import org.springframework.r2dbc.connection.SingleConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * The relay's own connection outside the pool. It holds the lock, and through it alone events are read and marked: who
 * loses the connection loses the lock and the work with it.
 */
final class RelayConnection {

    /** "outbox" in ASCII; advisory locks belong to one database, so each service has its own. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Connection connection;
    private final DatabaseClient database;
    private final Duration patience;

    private RelayConnection(Connection connection, ConnectionFactory factory, Duration patience) {
        this.connection = connection;
        this.database = DatabaseClient.create(new SingleConnectionFactory(connection, factory.getMetadata(), true));
        this.patience = patience;
    }

    /** Opens one, to the same database as the pool. */
    static Mono<RelayConnection> open(ConnectionFactory pool, Duration patience) {
        OptionsCapableConnectionFactory configured = OptionsCapableConnectionFactory.unwrapFrom(pool);
        if (configured == null) {
            return Mono.error(() -> new IllegalStateException("The outbox relay needs a configured R2DBC URL"));
        }
        ConnectionFactory factory = ConnectionFactories.get(named(configured.getOptions()));
        return Mono.<Connection>from(factory.create())
                .timeout(patience)
                .map(connection -> new RelayConnection(connection, factory, patience));
    }

    Mono<Boolean> tryLock() {
        return database.sql("select pg_try_advisory_lock($1)")
                .bind(0, LOCK)
                .mapValue(Boolean.class)
                .one()
                .timeout(patience);
    }

    Mono<List<CommittedEvent>> unpublished(int most) {
        return database.sql("select * from platform.outbox where published_at is null order by id limit $1")
                .bind(0, most)
                .map(CommittedEvent::of)
                .all()
                .collectList()
                .timeout(patience);
    }

    Mono<Long> markPublished(List<CommittedEvent> sent) {
        if (sent.isEmpty()) {
            return Mono.just(0L);
        }
        return database.sql("update platform.outbox set published_at = now() where id = any($1)")
                .bind(0, sent.stream().map(CommittedEvent::id).toArray(Long[]::new))
                .fetch()
                .rowsUpdated()
                .timeout(patience);
    }

    /** Never fails and never hangs: the connection may be broken, which is why it is closed. */
    Mono<Void> close() {
        return Mono.from(connection.close()).timeout(CLOSING).onErrorComplete();
    }

    private static ConnectionFactoryOptions named(ConnectionFactoryOptions options) {
        Option<Object> name = Option.valueOf("applicationName");
        return options.mutate().option(name, options.getValue(name) + "-relay").build();
    }
}
