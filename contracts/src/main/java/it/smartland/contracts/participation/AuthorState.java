package it.smartland.contracts.participation;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks: a body by its code, or a citizen, of whom nothing more is told.
 *
 * @param code the code of the body; null for a citizen
 */
public record AuthorState(Kind kind, @Nullable String code) {

    /** Whether a person speaks for themselves or for a body. */
    public enum Kind {
        CITIZEN,
        BODY
    }
}
