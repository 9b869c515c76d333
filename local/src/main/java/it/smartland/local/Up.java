package it.smartland.local;

import it.smartland.local.content.Content;
import it.smartland.local.door.Door;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackException;
import it.smartland.local.stack.StackPorts;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts what is missing and returns when all is ready; an interrupt stops what it had started. */
record Up(
        StackConfig config,
        Arguments arguments,
        PrintStream out,
        @Nullable Console console) {

    int run() {
        if (arguments.fresh() && !beginAnew()) {
            out.println("Nothing was changed.");
            return 1;
        }
        long since = System.nanoTime();
        var stack = Stack.of(config);
        boolean first = !stack.holdsData();
        stopAnotherNumber();
        var started = start(stack);
        if (first) {
            loadContent(stack);
        }
        if (started.isEmpty()) {
            out.println("Smart Land is up already.");
        } else {
            out.printf(
                    Locale.ROOT,
                    "Smart Land is up, after %d s.%n",
                    Duration.ofNanos(System.nanoTime() - since).toSeconds());
        }
        out.print(Directions.to(config));
        return 0;
    }

    /** So that the first page shows the real Province; without it the suite is up all the same. */
    private void loadContent(Stack stack) {
        long since = System.nanoTime();
        try {
            new Content(Door.of(stack)).loadFacts();
            new Steps(out, "loaded").done("content", Duration.ofNanos(System.nanoTime() - since));
        } catch (StackException refused) {
            out.println("The practices and calls were not loaded: " + refused.getMessage()
                    + " Try again with ./smartland demo --content.");
        }
    }

    private List<String> start(Stack stack) {
        var onInterrupt = new Thread(() -> giveUp(stack));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            return stack.start(new Steps(out, "ready"));
        } finally {
            forget(onInterrupt);
        }
    }

    /** Where another number of each ran, the ports are dealt out anew. */
    private void stopAnotherNumber() {
        StackPorts.rememberedIn(config.home())
                .filter(before -> before.replicas() != config.ports().replicas())
                .map(before -> new StackConfig(config.home(), before, config.jarsFrom(), config.tuning()))
                .ifPresent(before -> Stack.of(before).stop(new Steps(out, "stopped")));
    }

    private boolean beginAnew() {
        var stack = Stack.of(config);
        if (!stack.holdsData()) {
            return true;
        }
        if (!arguments.yes() && !agreed()) {
            return false;
        }
        stack.stop(new Steps(out, "stopped"));
        stack.erase();
        return true;
    }

    private boolean agreed() {
        if (console == null || !console.isTerminal()) {
            throw new StackException("--fresh deletes all data in " + config.home()
                    + ", and there is no terminal to ask you: add --yes if you mean it.");
        }
        var answer = console.readLine("All data in %s will be deleted. Go on? [y/N] ", config.home());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|s|si|sì");
    }

    private static void forget(Thread onInterrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException interrupted) {
            // It is running: this is the end that it asked for.
        }
    }

    private void giveUp(Stack stack) {
        out.println("Interrupted: stopping what had been started ...");
        try {
            stack.interruptStart();
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }
}
