package it.smartland.gateway.stream;

import it.smartland.gateway.stream.Entry.Gap;
import it.smartland.gateway.stream.Entry.Gap.Reason;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * One connection: what it has been told, and what it is told next. Everything is made when the connection asks for it,
 * so that nothing waits for a reader but the memory that all of them share.
 */
final class Reader {

    private static final int SILENT_BEATS = 4;

    private final Memory memory;
    private final Selection selection;
    private final @Nullable Offsets asked;
    private final Function<Offsets, Flux<CatchUp>> catchUps;
    private final Duration heartbeat;

    private Offsets positions = Offsets.NONE;
    private long number;
    private volatile long lastTaken = System.nanoTime();

    /**
     * @param asked how far it had read before; null for one that begins now
     * @param catchUps one catch-up from given offsets on a thread that may wait, again and again until it is cancelled
     */
    Reader(
            Memory memory,
            Selection selection,
            @Nullable Offsets asked,
            Function<Offsets, Flux<CatchUp>> catchUps,
            Duration heartbeat) {
        this.memory = memory;
        this.selection = selection;
        this.asked = asked;
        this.catchUps = catchUps;
        this.heartbeat = heartbeat;
    }

    /** Whether the broker has to be read for it; as far as that is known. */
    boolean mustCatchUp() {
        Memory.Window window = memory.window();
        return window != null && asked != null && !window.holds(start(window, asked));
    }

    /** Server-sent events, without an end but that of a reader who does not take them. */
    Flux<String> frames() {
        Flux<String> untilOpened = beats().map(beat -> waiting()).takeUntilOther(memory.opened());
        return Flux.concat(Mono.just(Frames.OPENING), untilOpened, Flux.defer(this::begin))
                .takeUntilOther(beats().filter(beat -> isStalled()));
    }

    private Flux<String> begin() {
        Memory.Window window = memory.window();
        if (window == null) {
            throw new IllegalStateException("the memory is not open");
        }
        if (asked == null) {
            positions = window.head().of(selection.topics());
            number = window.next();
            return live();
        }
        positions = start(window, asked);
        if (window.holds(positions)) {
            number = window.oldest();
            return live();
        }
        return catchUp().concatWith(Flux.defer(this::live));
    }

    /** Of topics that it did not follow before, from now on. */
    private Offsets start(Memory.Window window, Offsets before) {
        return before.orElse(window.head()).of(selection.topics());
    }

    private Flux<String> catchUp() {
        return catchUps.apply(positions).<String>handle(this::catchUp).filter(frame -> !frame.isEmpty());
    }

    private void catchUp(CatchUp catchUp, SynchronousSink<String> sink) {
        Memory.Window joint = catchUp.joint();
        if (joint != null) {
            positions = catchUp.positions();
            number = joint.oldest();
            sink.complete();
            return;
        }
        try {
            Entry entry = catchUp.next();
            sink.next(entry == null ? beatIfDue() : told(entry));
        } catch (InterruptException e) {
            sink.complete();
        }
    }

    private Flux<String> live() {
        Flux<Boolean> news = memory.news().map(added -> false).onBackpressureLatest();
        Flux<Boolean> beats = beats().map(beat -> true);
        // The first look comes after the others have been subscribed to: nothing is added unnoticed in between.
        return Flux.merge(1, news, beats, Mono.just(true))
                .publishOn(Schedulers.parallel(), 1)
                .concatMap(this::look, 1);
    }

    private Flux<String> look(boolean beat) {
        Flux<String> added = Flux.generate(this::step);
        return beat ? added.concatWith(Mono.fromSupplier(this::beat)) : added;
    }

    private void step(SynchronousSink<String> sink) {
        Entry entry = memory.at(number);
        while (entry != null) {
            number++;
            String frame = told(entry);
            if (!frame.isEmpty()) {
                sink.next(frame);
                return;
            }
            entry = memory.at(number);
        }
        sink.complete();
    }

    /** What it is to be told of this; empty for what it knows, or does not want to know. */
    private String told(Entry entry) {
        boolean anew = entry instanceof Gap gap && gap.reason() == Reason.RESET;
        boolean known = entry.next() <= positions.of(entry.topic(), entry.partition());
        if (!selection.topics().contains(entry.topic()) || known && !anew) {
            return "";
        }
        positions = positions.with(entry.topic(), entry.partition(), entry.next());
        if (!selection.wants(entry)) {
            return "";
        }
        lastTaken = System.nanoTime();
        return Frames.of(entry, positions);
    }

    private String waiting() {
        lastTaken = System.nanoTime();
        return Frames.heartbeat();
    }

    private String beat() {
        lastTaken = System.nanoTime();
        return Frames.heartbeat(positions);
    }

    private String beatIfDue() {
        return System.nanoTime() - lastTaken > heartbeat.toNanos() ? beat() : "";
    }

    private boolean isStalled() {
        return System.nanoTime() - lastTaken > heartbeat.toNanos() * SILENT_BEATS;
    }

    private Flux<Long> beats() {
        return Flux.interval(heartbeat).onBackpressureLatest();
    }
}
