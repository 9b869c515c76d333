package it.smartland.platform.problem;

import java.util.Optional;

/** Recognises the failure of a server this one depends on, so that its callers are told to come back and not that they erred. */
@FunctionalInterface
public interface Outage {

    /** The slug of the outage, such as {@code database-unavailable}, if the failure is one. */
    Optional<String> codeOf(Throwable failure);
}
