package it.smartland.platform.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event that no retry would make applicable; it goes to the dead letters with this as its cause. */
public final class PoisonEventException extends RuntimeException {

    public PoisonEventException(String message) {
        super(message);
    }

    public PoisonEventException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The poison that lies under what a listener has thrown. */
    static Optional<PoisonEventException> in(@Nullable Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PoisonEventException poison) {
                return Optional.of(poison);
            }
        }
        return Optional.empty();
    }
}
