package it.smartland.servers;

/** A process of the suite could not be started; the message is one sentence that a person can act on. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
