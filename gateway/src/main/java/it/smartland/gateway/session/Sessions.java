package it.smartland.gateway.session;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.session.MapSession;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions' table. */
final class Sessions implements ReactiveSessionRepository<StoredSession> {

    /** The access time of a busy session is written at most this often. */
    private static final Duration ACCESS_GRAIN = Duration.ofMinutes(1);

    private static final String SIGNED_IN =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final AttributeCodec codec;
    private final SessionProperties lifetimes;
    private final Clock clock;

    Sessions(
            DatabaseClient database,
            TransactionalOperator transactions,
            AttributeCodec codec,
            SessionProperties lifetimes,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.codec = codec;
        this.lifetimes = lifetimes;
        this.clock = clock;
    }

    @Override
    public Mono<StoredSession> createSession() {
        return Mono.fromSupplier(() -> {
            MapSession session = new MapSession();
            session.setCreationTime(clock.instant());
            session.setLastAccessedTime(clock.instant());
            session.setMaxInactiveInterval(lifetimes.anonymous());
            return StoredSession.created(session);
        });
    }

    @Override
    public Mono<StoredSession> findById(String id) {
        return database.sql("""
                        select s.created_at, s.last_accessed_at, a.name, a.value
                        from web_session s left join web_session_attribute a on a.session_id = s.id
                        where s.id = :id and s.expires_at > :now""")
                .bind("id", key(id))
                .bind("now", clock.instant())
                .map((row, meta) -> new StoredAttribute(
                        requireNonNull(row.get("created_at", Instant.class)),
                        requireNonNull(row.get("last_accessed_at", Instant.class)),
                        row.get("name", String.class),
                        row.get("value", byte[].class)))
                .all()
                .collectList()
                .flatMap(rows -> Mono.justOrEmpty(assemble(id, rows)));
    }

    @Override
    public Mono<Void> save(StoredSession session) {
        return Mono.defer(() -> {
            String stored = session.storedId();
            boolean renamed = stored != null && !stored.equals(session.getId());
            if (stored != null && !renamed && session.changed().isEmpty() && !session.accessedSince(ACCESS_GRAIN)) {
                return Mono.empty();
            }
            session.setMaxInactiveInterval(
                    session.getAttribute(SIGNED_IN) == null ? lifetimes.anonymous() : lifetimes.signedIn());
            return (stored == null ? insert(session) : update(stored, session))
                    .then(writeChanges(session))
                    .as(transactions::transactional)
                    .then(Mono.fromRunnable(session::saved));
        });
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return database.sql("delete from web_session where id = :id")
                .bind("id", key(id))
                .then();
    }

    Mono<Long> deleteExpired() {
        return database.sql("delete from web_session where expires_at <= :now")
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> insert(StoredSession session) {
        return database.sql("""
                        insert into web_session (id, created_at, last_accessed_at, expires_at)
                        values (:id, :created, :accessed, :expires)""")
                .bind("id", key(session.getId()))
                .bind("created", session.getCreationTime())
                .bind("accessed", session.getLastAccessedTime())
                .bind("expires", expiry(session))
                .then();
    }

    /** A session that has ended meanwhile, by a logout for instance, must not come back. */
    private Mono<Void> update(String stored, StoredSession session) {
        return database.sql("""
                        update web_session set id = :id, last_accessed_at = :accessed, expires_at = :expires
                        where id = :stored""")
                .bind("id", key(session.getId()))
                .bind("accessed", session.getLastAccessedTime())
                .bind("expires", expiry(session))
                .bind("stored", key(stored))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(SessionEnded::new))
                .then();
    }

    private Mono<Void> writeChanges(StoredSession session) {
        return Flux.fromIterable(session.changed())
                .concatMap(name -> writeAttribute(key(session.getId()), name, session.getAttribute(name)))
                .then();
    }

    private Mono<Void> writeAttribute(byte[] session, String name, @Nullable Object value) {
        if (value == null) {
            return database.sql("delete from web_session_attribute where session_id = :session and name = :name")
                    .bind("session", session)
                    .bind("name", name)
                    .then();
        }
        return database.sql("""
                        insert into web_session_attribute (session_id, name, value) values (:session, :name, :value)
                        on conflict (session_id, name) do update set value = excluded.value""")
                .bind("session", session)
                .bind("name", name)
                .bind("value", codec.encode(value))
                .then();
    }

    /** A session with an unreadable attribute is no session: the person signs in again. */
    private Optional<StoredSession> assemble(String id, List<StoredAttribute> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        MapSession session = new MapSession(id);
        session.setCreationTime(rows.getFirst().created());
        session.setLastAccessedTime(rows.getFirst().accessed());
        // The database has judged the expiry already, by the same clock.
        session.setMaxInactiveInterval(Duration.ofSeconds(-1));
        for (StoredAttribute row : rows) {
            if (row.name() != null && row.value() != null) {
                Optional<Object> value = codec.decode(row.value());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                session.setAttribute(row.name(), value.get());
            }
        }
        return Optional.of(StoredSession.found(session));
    }

    private static Instant expiry(StoredSession session) {
        return session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
    }

    private static byte[] key(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record StoredAttribute(
            Instant created, Instant accessed, @Nullable String name, byte @Nullable [] value) {}
}
