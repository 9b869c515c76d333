package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import java.io.PrintStream;
import java.util.Locale;

/** A run on paper: of each step the sentence, the call with its time, and the page to open. */
public final class PrintedJournal implements Journal {

    private final PrintStream out;
    private int steps;
    private long millis;

    public PrintedJournal(PrintStream out) {
        this.out = out;
    }

    @Override
    public void station(String name) {
        out.printf("%n%s%n", name);
    }

    @Override
    public void step(Step step) {
        Reply reply = step.reply();
        steps++;
        millis += reply.took().toMillis();
        out.printf(Locale.ROOT, "  %s%n", step.what());
        out.printf(Locale.ROOT, "    %5d ms  %s%n", reply.took().toMillis(), reply.call());
        if (step.page() != null) {
            out.printf("              %s%n", step.page());
        }
    }

    /** How much was done, in a line. */
    public void sum() {
        out.printf(Locale.ROOT, "%n%d steps, %d ms in calls.%n", steps, millis);
    }
}
