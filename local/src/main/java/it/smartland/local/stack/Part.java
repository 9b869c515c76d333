package it.smartland.local.stack;

import it.smartland.servers.LocalProcess;
import java.util.Collection;
import java.util.Set;

/** One process of the stack, with what must be ready before it and the ports it takes. */
interface Part {

    String name();

    /** What people call it. */
    String title();

    String version();

    /** The names of the parts that must be ready before this one starts. */
    Set<String> after();

    /** The names of the ports it listens on; the first is the one that people care for. */
    Collection<String> ports();

    LocalProcess process();

    /** Whether it serves: a process may run and not answer. */
    boolean isReady();

    /** Whether what runs is what would be started now; otherwise a start replaces it. */
    default boolean isCurrent() {
        return true;
    }

    /** Returns when it is ready; whatever it throws says why it is not. */
    void start() throws Exception;

    /** Returns when it is gone; does nothing when it is not there. */
    void stop();
}
