package it.smartland.local;

import it.smartland.local.stack.ProcessStatus;
import it.smartland.local.stack.ProcessStatus.State;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** Shows every process of the stack; answers 0 only when all are ready. */
record Status(StackConfig config, PrintStream out) {

    private static final String ROW = "%-14s %-10s %8s %6s %9s  %s%n";
    private static final long MEBIBYTE = 1024 * 1024;

    int run() {
        var processes = Stack.of(config).status();
        out.printf(ROW, "process", "state", "pid", "port", "memory", "version");
        processes.forEach(this::print);
        long total = processes.stream()
                .mapToLong(process -> process.memoryBytes().orElse(0))
                .sum();
        out.printf(ROW, "", "", "", "", mebibytes(OptionalLong.of(total)), "in all");
        return processes.stream().allMatch(process -> process.state() == State.READY) ? 0 : 1;
    }

    private void print(ProcessStatus process) {
        out.printf(
                ROW,
                process.name(),
                process.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                process.pid().isPresent() ? process.pid().getAsLong() : "-",
                process.port(),
                mebibytes(process.memoryBytes()),
                process.version());
    }

    private static String mebibytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() / MEBIBYTE + " MiB" : "-";
    }
}
