package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import it.smartland.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The public events as they happen, for many readers at once. All of them share one consumer of the topics and what it
 * remembers; only a reader that has been away for longer reads from the broker itself, few of these at a time.
 */
public final class LiveStream implements SmartLifecycle, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

    private static final Duration WHEN_FULL = Duration.ofSeconds(30);
    private static final Duration WHEN_BUSY = Duration.ofSeconds(5);
    private static final int IDLE_SECONDS = 30;

    private final StreamProperties properties;
    private final Function<Set<Topic>, TopicLog> topics;
    private final Memory memory;
    private final Places readers;
    private final Places catchUps;
    private final Scheduler catchUpThreads;
    private volatile @Nullable Run run;

    /** @param topics opens a reading of some topics; it may wait for the broker */
    LiveStream(StreamProperties properties, Function<Set<Topic>, TopicLog> topics) {
        this.properties = properties;
        this.topics = topics;
        this.memory = new Memory(properties.events(), properties.memory());
        this.readers = new Places(properties.readers());
        this.catchUps = new Places(properties.catchUps());
        this.catchUpThreads = Schedulers.newBoundedElastic(
                properties.catchUps(), Integer.MAX_VALUE, "stream-catch-up", IDLE_SECONDS, true);
    }

    /**
     * Server-sent events for one connection; fails with a refusal (503) when there is no room.
     *
     * @param asked how far the reader had read before; null for one that begins now
     */
    Flux<String> open(Selection selection, @Nullable Offsets asked) {
        if (run == null) {
            // This process is about to stop: whoever comes again finds another one, or this one started anew.
            return Flux.just(Frames.OPENING, Frames.COME_AGAIN);
        }
        Reader reader = new Reader(memory, selection, asked, this::catchUp, properties.heartbeat());
        return Flux.using(() -> enter(reader), entered -> frames(reader, entered), entered -> readers.leave());
    }

    /** Whether the broker answered when it was last asked. */
    public boolean isConnected() {
        Run current = run;
        return current != null && current.tail.isConnected();
    }

    int readers() {
        return readers.taken();
    }

    int catchUps() {
        return catchUps.taken();
    }

    @Override
    public void start() {
        Run started = new Run(new Tail(() -> topics.apply(Selection.ALL.topics()), memory), Sinks.empty());
        run = started;
        started.tail.start();
    }

    /** Before the server waits for its open answers: these have no end of their own. */
    @Override
    public void stop() {
        Run ended = run;
        run = null;
        if (ended != null) {
            ended.end.tryEmitEmpty();
            ended.tail.close();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    @Override
    public void destroy() {
        catchUpThreads.dispose();
    }

    private Run enter(Reader reader) {
        Run current = run;
        if (current == null || catchUps.areTaken() && reader.mustCatchUp()) {
            throw ProblemException.unavailable("stream-full", WHEN_BUSY);
        }
        if (!readers.take()) {
            throw ProblemException.unavailable("stream-full", WHEN_FULL);
        }
        return current;
    }

    private Flux<String> frames(Reader reader, Run current) {
        return reader.frames()
                .takeUntilOther(current.end.asMono())
                .onErrorResume(Memory.Forgotten.class, forgotten -> Mono.just(Frames.COME_AGAIN))
                .onErrorResume(KafkaException.class, LiveStream::brokenOff);
    }

    /** The reader comes again and begins where it was. */
    private static Mono<String> brokenOff(KafkaException failure) {
        log.warn("A catch-up is broken off: {}", failure.toString());
        return Mono.empty();
    }

    private Flux<CatchUp> catchUp(Offsets from) {
        // None is free only where it was not known yet, when the reader came, that it would need one: it comes again.
        return Flux.defer(() -> catchUps.take()
                ? endless(from).doFinally(end -> catchUps.leave())
                : Flux.error(new Memory.Forgotten()));
    }

    private Flux<CatchUp> endless(Offsets from) {
        return Flux.<CatchUp, CatchUp>generate(
                        () -> new CatchUp(() -> topics.apply(from.topics()), memory, from),
                        (catchUp, sink) -> {
                            sink.next(catchUp);
                            return catchUp;
                        },
                        CatchUp::close)
                .subscribeOn(catchUpThreads);
    }

    private record Run(Tail tail, Sinks.Empty<Void> end) {}
}
