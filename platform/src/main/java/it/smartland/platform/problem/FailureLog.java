package it.smartland.platform.problem;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;

/** Notes what callers were told of, under the trace that they were told. */
public final class FailureLog {

    private FailureLog() {}

    /** What is ours in full, what is away in a line; what is the caller's only for those who look closely. */
    public static void note(Problem problem, Throwable failure, Logger log) {
        // A reactive pipeline carries its trace in its context, not on the thread that happens to work.
        try (MDCCloseable trace = MDC.putCloseable("traceId", problem.traceId())) {
            if (problem.status() == 503) {
                log.warn("{} {}: {}", problem.status(), problem.instance(), causes(failure));
            } else if (problem.status() >= 500) {
                log.error("{} {}", problem.status(), problem.instance(), failure);
            } else {
                log.debug("{} {}: {}", problem.status(), problem.instance(), failure.toString());
            }
        }
    }

    private static String causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining(", because of "));
    }
}
