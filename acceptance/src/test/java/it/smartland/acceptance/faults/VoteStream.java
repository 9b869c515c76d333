package it.smartland.acceptance.faults;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People who rate without pause, each one solution after the other, and who press again when no answer came: what a
 * person counts as given is what was acknowledged last.
 */
final class VoteStream implements AutoCloseable {

    /** A failed attempt is repeated after this pause, as a person would; the suite is down meanwhile. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Participation participation;
    private final Map<Ballot, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    VoteStream(Participation participation, List<String> voters, List<String> solutions) {
        this.participation = participation;
        voters.forEach(voter -> people.submit(() -> rateWithoutPause(voter, solutions)));
    }

    int answers() {
        return answers.get();
    }

    /** What became of the attempts that were not acknowledged. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Lets everybody finish the vote in hand, then tells what was acknowledged last, by voter and solution. */
    Map<Ballot, Integer> end() throws InterruptedException {
        ending.set(true);
        people.shutdown();
        if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Some votes were never acknowledged");
        }
        return Map.copyOf(acknowledged);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }

    private void rateWithoutPause(String voter, List<String> solutions) {
        Random random = new Random(voter.hashCode());
        while (!ending.get()) {
            Ballot ballot = new Ballot(voter, solutions.get(random.nextInt(solutions.size())));
            int stars = 1 + random.nextInt(5);
            while (!acknowledge(ballot, stars) && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private boolean acknowledge(Ballot ballot, int stars) {
        try {
            Answer answer = participation.rate(ballot.voter(), ballot.solution(), stars);
            if (answer.status() == 200) {
                acknowledged.put(ballot, stars);
                answers.incrementAndGet();
                return true;
            }
            failures.add(answer.toString());
            return false;
        } catch (UncheckedIOException e) {
            failures.add(e.toString());
            return false;
        }
    }

    record Ballot(String voter, String solution) {}
}
