package it.smartland.platform.web;

import it.smartland.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request, received in full and validated, whose faults are told only when it is opened: a service
 * opens it after it has found the object (404), entitled the caller (403) and compared the version (428, 412), so that
 * every refusal comes in the order of the suite. A controller takes it as an argument, with no annotation.
 */
public final class Received<T> {

    private final @Nullable T body;
    private final @Nullable Throwable fault;

    private Received(@Nullable T body, @Nullable Throwable fault) {
        this.body = body;
        this.fault = fault;
    }

    public static <T> Received<T> of(T body) {
        return new Received<>(body, null);
    }

    static Received<Object> faulty(Throwable fault) {
        return new Received<>(null, fault);
    }

    /** The body, or 400, 415 or 422 with all its faults. */
    public T open() {
        if (fault instanceof RuntimeException known) {
            throw known;
        }
        if (body == null) {
            throw ProblemException.badRequest("missing-body");
        }
        return body;
    }
}
