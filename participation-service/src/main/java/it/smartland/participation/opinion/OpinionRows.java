package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
import it.smartland.participation.person.AuthorRows;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;

/** How rows of the database become opinions. */
final class OpinionRows {

    static final String COLUMNS = """
            o.id, o.solution, o.challenge, o.title, o.text, o.stance, o.status, o.in_reply_to, o.thread, o.depth, o.path, o.author_subject, o.author_voter, o.author_name,
            null::text as author_body, o.version, o.revision, o.created_at, o.updated_at, t.shown, t.votes_for,
            t.votes_against, t.best,
            (select count(*) from opinion r where r.thread = o.id and r.depth > 0
                and r.status in ('PUBLISHED', 'HIDDEN')) as replies
            """;

    static final String SELECT = "select " + COLUMNS + " from opinion o join opinion_tally t on t.opinion = o.id";

    private OpinionRows() {}

    static CountedOpinion counted(Columns row) {
        return new CountedOpinion(opinion(row), tally(row), row.get("replies", Long.class));
    }

    private static Opinion opinion(Columns row) {
        return new Opinion(
                row.get("id", UUID.class),
                row.get("solution", UUID.class),
                row.get("challenge", UUID.class),
                row.get("title", String.class),
                row.get("text", String.class),
                Stance.valueOf(row.get("stance", String.class)),
                OpinionStatus.valueOf(row.get("status", String.class)),
                new Place(
                        row.get("thread", UUID.class),
                        row.orNull("in_reply_to", UUID.class),
                        row.get("depth", Short.class),
                        row.get("path", String.class)),
                AuthorRows.author(row),
                row.get("version", Long.class),
                row.get("revision", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private static OpinionTally tally(Columns row) {
        return new OpinionTally(
                row.get("shown", Boolean.class),
                row.get("votes_for", Long.class),
                row.get("votes_against", Long.class),
                row.get("best", Double.class));
    }
}
