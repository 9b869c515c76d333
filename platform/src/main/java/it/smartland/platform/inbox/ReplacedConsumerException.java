package it.smartland.platform.inbox;

/** A consumer learns that another has taken its place: what it has read is not to be applied, and is no poison. */
public final class ReplacedConsumerException extends RuntimeException {

    public ReplacedConsumerException(String consumer) {
        super(consumer + " has been replaced");
    }
}
