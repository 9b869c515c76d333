package it.smartland.local;

import it.smartland.local.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Path;

/** Fills an empty data folder with a backup. */
record Restore(Path home, Path backup, PrintStream out) {

    int run() {
        Stack.restore(backup, home);
        out.println("Restored into " + home + "; ./smartland up starts from there.");
        return 0;
    }
}
