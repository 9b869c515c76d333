package it.smartland.local;

import it.smartland.local.content.Content;
import it.smartland.local.demo.Kind;
import it.smartland.local.demo.Lineage;
import it.smartland.local.demo.Loop;
import it.smartland.local.demo.PrintedJournal;
import it.smartland.local.demo.Thing;
import it.smartland.local.demo.Trail;
import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import it.smartland.local.stack.ProcessStatus;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Plays the loop on a running stack, or loads the content that stays. */
record Demo(StackConfig config, Arguments arguments, PrintStream out) {

    private static final Patience EVENTS_ARRIVE = new Patience(Duration.ofSeconds(30));

    int run() {
        var stack = Stack.of(config);
        requireUp(stack);
        if (arguments.content()) {
            loadContent(Door.of(stack));
        } else {
            play(Door.of(stack));
        }
        return 0;
    }

    private void requireUp(Stack stack) {
        var down = stack.status().stream()
                .filter(process -> process.state() != ProcessStatus.State.READY)
                .map(ProcessStatus::name)
                .toList();
        if (!down.isEmpty()) {
            throw new StackException("Smart Land is not up in " + config.home() + " (not ready: "
                    + String.join(", ", down) + "): start it with ./smartland up.");
        }
    }

    private void loadContent(Door door) {
        var added = new Content(door).load();
        out.println(added.isNothing() ? "The content was there already; nothing was added." : "Added " + added + ".");
    }

    private void play(Door door) {
        var journal = new PrintedJournal(out);
        var trail = new Loop(door, journal).play();
        var lineage = new Lineage(door, trail, EVENTS_ARRIVE);
        print("From the alert to the adoption, by what came of each:", lineage.forwards());
        print("And back, by what led to each:", lineage.backwards());
        journal.sum();
        out.println("Added " + sum(trail) + ".");
    }

    private void print(String title, List<Thing> way) {
        out.printf("%n%s%n", title);
        way.forEach(thing ->
                out.printf("  %-12s %s%n               %s%n", thing.kind().word(), thing.title(), thing.path()));
    }

    private static String sum(Trail trail) {
        return String.join(
                ", ",
                List.of(Kind.values()).stream()
                        .filter(kind -> !trail.all(kind).isEmpty())
                        .map(kind -> trail.all(kind).size() + " "
                                + kind.words(trail.all(kind).size()))
                        .toList());
    }
}
