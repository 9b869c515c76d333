package it.smartland.gateway.stream;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** What a reader of the stream has taken. */
final class Heard extends BaseSubscriber<String> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final long atFirst;
    private volatile @Nullable Throwable failure;
    private volatile boolean completed;

    Heard(long atFirst) {
        this.atFirst = atFirst;
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(atFirst);
    }

    @Override
    protected void hookOnNext(String frame) {
        frames.add(frame);
    }

    @Override
    protected void hookOnComplete() {
        completed = true;
    }

    @Override
    protected void hookOnError(Throwable thrown) {
        failure = thrown;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    boolean isCompleted() {
        return completed;
    }

    /** Waits until it knows where it stands, before anything has happened. */
    Heard joined() {
        await().atMost(PATIENCE).until(() -> !lastId().isEmpty());
        return this;
    }

    List<String> frames() {
        return frames;
    }

    /** The frames that are events or gaps, once there are so many. */
    List<String> events(int number) {
        await().atMost(PATIENCE).until(() -> completed || events().size() >= number);
        if (events().size() < number) {
            throw new AssertionError("The stream has ended after " + frames);
        }
        return events();
    }

    List<String> events() {
        return frames.stream().filter(frame -> frame.contains("\ndata: ")).toList();
    }

    /** The numbers in the bodies of what it heard. */
    List<Integer> numbers() {
        return frames.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** Heartbeats move it on too. */
    String lastId() {
        return frames.stream().map(Heard::id).filter(id -> !id.isEmpty()).reduce("", (older, newer) -> newer);
    }

    static String id(String frame) {
        return frame.lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring(4))
                .findFirst()
                .orElse("");
    }
}
