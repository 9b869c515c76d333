package it.smartland.acceptance.faults;

import it.smartland.local.demo.Journal;
import it.smartland.local.demo.Step;
import it.smartland.local.stack.Stack;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Follows a run and kills a process, with no chance to tidy up, when the run comes to a place: a station, or a call
 * that ends in the place's name. The process is started again while the run goes on.
 */
final class Saboteur implements Journal, AutoCloseable {

    private final Stack stack;
    private final Map<String, String> victims;
    private final ConcurrentLinkedQueue<String> killed = new ConcurrentLinkedQueue<>();
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** @param victims by the place at which each is killed */
    Saboteur(Stack stack, Map<String, String> victims) {
        this.stack = stack;
        this.victims = victims;
    }

    @Override
    public void station(String name) {
        reached(name);
    }

    @Override
    public void step(Step step) {
        victims.keySet().stream().filter(step.reply().call()::endsWith).forEach(this::reached);
    }

    private void reached(String place) {
        String victim = victims.get(place);
        if (victim != null && !killed.contains(victim)) {
            killed.add(victim);
            stack.process(victim).kill9();
            last = CompletableFuture.runAsync(() -> stack.restart(victim), hand);
        }
    }

    /** Whom it killed, once all of them run again. */
    Iterable<String> killed() {
        last.join();
        return killed;
    }

    @Override
    public void close() {
        hand.close();
    }
}
