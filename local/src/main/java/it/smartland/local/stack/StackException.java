package it.smartland.local.stack;

/** Why the stack cannot do what was asked, in a sentence on which a person can act. */
public final class StackException extends RuntimeException {

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
