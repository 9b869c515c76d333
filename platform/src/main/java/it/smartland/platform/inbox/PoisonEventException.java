package it.smartland.platform.inbox;

/** An event that no retry would make applicable; it goes to the dead letters with this as its cause. */
public final class PoisonEventException extends RuntimeException {

    public PoisonEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
