package it.smartland.participation.person;

import it.smartland.platform.row.Columns;

/** How the {@code author_} columns of a row become an author. */
public final class AuthorRows {

    private AuthorRows() {}

    public static Author author(Columns row) {
        byte[] voter = row.orNull("author_voter", byte[].class);
        return new Author(
                row.get("author_subject", String.class),
                voter == null ? null : VoterKey.of(voter),
                row.orNull("author_name", String.class),
                row.orNull("author_body", String.class));
    }
}
