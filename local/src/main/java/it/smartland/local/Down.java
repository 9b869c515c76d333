package it.smartland.local;

import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import java.io.PrintStream;

/** Stops the stack; its data stays. */
record Down(StackConfig config, PrintStream out) {

    int run() {
        var steps = new Steps(out, "stopped");
        Stack.of(config).stop(steps);
        out.println(
                steps.none() ? "Nothing was running." : "Smart Land is down; ./smartland up finds everything again.");
        return 0;
    }
}
