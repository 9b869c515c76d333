package it.smartland.participation.person;

import it.smartland.contracts.participation.AuthorState;
import it.smartland.platform.body.BodyNames;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as readers see them.
 *
 * @param code code of the body; null for a citizen
 * @param name name of the body, null while it is not known; given name and initial of a citizen
 */
public record AuthorView(
        AuthorState.Kind kind,
        @Nullable String code,
        @Nullable String name) {

    public static AuthorView of(Author author, BodyNames names) {
        String body = author.body();
        return body == null
                ? new AuthorView(AuthorState.Kind.CITIZEN, null, author.name())
                : new AuthorView(AuthorState.Kind.BODY, body, names.of(body));
    }
}
