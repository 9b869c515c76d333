package it.smartland.participation.moderation;

import it.smartland.participation.person.AuthorRows;
import it.smartland.participation.person.CoAuthorRows;
import it.smartland.platform.row.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Everything that moderators may decide about, of whatever kind. */
@Repository
class Subjects {

    static final String COLUMNS = """
            m.id, m.kind, m.challenge, m.owner, m.title, m.text, m.standing, m.author_subject, m.author_voter, m.author_name,
            m.author_body,
            """ + CoAuthorRows.gatheredOf("m.id");

    private final DatabaseClient db;

    Subjects(DatabaseClient db) {
        this.db = db;
    }

    /** Drafts too: who may know of them is for whoever asks. */
    Mono<Subject> find(UUID id) {
        return db.sql("select " + COLUMNS + " from moderable m where m.id = :id")
                .bind("id", id)
                .map(Columns.into(Subjects::subject))
                .one();
    }

    static Subject subject(Columns row) {
        return new Subject(
                row.get("id", UUID.class),
                ObjectKind.valueOf(row.get("kind", String.class)),
                row.get("challenge", UUID.class),
                row.get("owner", String.class),
                row.get("title", String.class),
                row.get("text", String.class),
                Standing.valueOf(row.get("standing", String.class)),
                AuthorRows.author(row),
                CoAuthorRows.coAuthors(row));
    }
}
