package it.smartland.local.stack;

import java.util.OptionalLong;

/**
 * How one process of the stack is now.
 *
 * @param port the port that people and neighbours use
 * @param memoryBytes what it and its children hold; empty when it does not run
 * @param version of the program, for an application the mark of its build; empty when it was never started
 */
public record ProcessStatus(
        String name, State state, OptionalLong pid, int port, OptionalLong memoryBytes, String version) {

    public enum State {
        READY,
        /** It runs and does not answer: still starting, or in trouble. */
        NOT_READY,
        DOWN
    }

    static ProcessStatus of(Part part, StackPorts ports) {
        var process = part.process();
        return new ProcessStatus(
                part.name(),
                state(part),
                process.pid(),
                ports.of(part.ports().iterator().next()),
                process.residentBytes(),
                part.version());
    }

    private static State state(Part part) {
        if (!part.process().isRunning()) {
            return State.DOWN;
        }
        return part.isReady() ? State.READY : State.NOT_READY;
    }
}
