package it.smartland.platform.outbox;

import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Carries committed events to the broker: one relay at a time per service, the others stand by for its lock. It keeps no
 * high-water mark, since rows commit out of sequence and a mark would pass over the late one. An event may be sent
 * twice, with the same id, when its mark gets lost; it is never lost itself.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration STANDBY = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ConnectionFactory pool;
    private final EventSender sender;
    private final LastWords lastWords;
    private final Wake wake;
    private final RelayProperties properties;
    private volatile @Nullable Run run;

    OutboxRelay(
            ConnectionFactory pool, EventSender sender, LastWords lastWords, Wake wake, RelayProperties properties) {
        this.pool = pool;
        this.sender = sender;
        this.lastWords = lastWords;
        this.wake = wake;
        this.properties = properties;
    }

    @Override
    public void start() {
        Sinks.Empty<Void> stopping = Sinks.empty();
        Sinks.Empty<Void> stopped = Sinks.empty();
        // The one place that subscribes: nobody calls the relay, it runs as long as the service.
        Disposable work = relay(stopping.asMono())
                .doFinally(end -> stopped.tryEmitEmpty())
                .subscribe(count -> {}, failure -> log.error("The outbox relay has ended", failure));
        run = new Run(work, stopping, stopped.asMono());
    }

    /** Lets the page in flight be marked, so that an orderly stop sends nothing twice. */
    @Override
    public void stop(Runnable callback) {
        Run current = run;
        run = null;
        if (current == null) {
            callback.run();
            return;
        }
        current.stopping().tryEmitEmpty();
        current.stopped()
                .timeout(GRACE, Mono.fromRunnable(current.work()::dispose))
                .doFinally(end -> callback.run())
                .subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    private Flux<Long> relay(Mono<Void> stopping) {
        return Flux.usingWhen(
                        RelayConnection.open(pool, properties.patience()),
                        connection -> whileLocked(connection, stopping),
                        RelayConnection::close,
                        (connection, failure) -> connection.close(),
                        RelayConnection::close)
                // The count of failures starts anew after each success, or the relay would stay slow for ever.
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100))
                        .maxBackoff(Duration.ofSeconds(2))
                        .transientErrors(true)
                        .doBeforeRetry(failed -> log.warn(
                                "The outbox relay starts anew: {}",
                                failed.failure().toString())));
    }

    private Flux<Long> whileLocked(RelayConnection connection, Mono<Void> stopping) {
        return connection
                .tryLock()
                .filter(Boolean::booleanValue)
                .repeatWhenEmpty(Integer.MAX_VALUE, refusals -> refusals.delayElements(STANDBY))
                .takeUntilOther(stopping)
                .flatMapMany(locked -> Flux.<Object>merge(wake.calls(), polls())
                        .takeUntilOther(stopping)
                        .onBackpressureLatest()
                        .concatMap(call -> drain(connection), 1));
    }

    private Flux<Long> polls() {
        return Flux.interval(Duration.ZERO, properties.poll()).onBackpressureDrop();
    }

    private Flux<Long> drain(RelayConnection connection) {
        return sendPage(connection).expand(count -> count < properties.page() ? Mono.empty() : sendPage(connection));
    }

    private Mono<Long> sendPage(RelayConnection connection) {
        return connection
                .unpublished(properties.page())
                .flatMap(page -> page.isEmpty() ? Mono.just(0L) : send(page, connection));
    }

    private Mono<Long> send(List<CommittedEvent> page, RelayConnection connection) {
        return sender.send(page)
                .flatMap(sent -> mark(sent, page, connection))
                .onErrorResume(lost -> lastWords.sendAgain(page).then(Mono.error(lost)));
    }

    private static Mono<Long> mark(List<CommittedEvent> sent, List<CommittedEvent> page, RelayConnection connection) {
        Mono<Long> marked = connection.markPublished(sent);
        return sent.size() == page.size() ? marked : marked.delayElement(AFTER_FAILURE);
    }

    private record Run(Disposable work, Sinks.Empty<Void> stopping, Mono<Void> stopped) {}
}
