package it.smartland.participation.coauthor;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKey;
import it.smartland.platform.id.Ids;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who writes along, and who is invited to. */
@Repository
class CoAuthors {

    // One statement, so that of many who bring one code at once a single one takes it.
    private static final String TAKE = """
            update co_author_invitation set used_at = :now
            where solution = :solution and code_hash = :hash and used_at is null and expires_at > :now
            returning body
            """;

    private static final String VOTED = """
            select exists (
                select from vote where voter = :voter
                    and object in (select :solution union all select id from opinion where solution = :solution))
            """;

    private final DatabaseClient db;

    CoAuthors(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> invite(Invitation invitation) {
        return db.sql("""
                        insert into co_author_invitation (id, solution, code_hash, body, expires_at, created_at)
                        values (:id, :solution, :hash, :body, :expiresAt, :createdAt)
                        """)
                .bind("id", invitation.id())
                .bind("solution", invitation.solution())
                .bind("hash", new InvitationCode(invitation.code()).hash())
                .bind("body", fromOrEmpty(invitation.body(), String.class))
                .bind("expiresAt", invitation.expiresAt())
                .bind("createdAt", invitation.createdAt())
                .then();
    }

    /** Whom the invitation is for: a body, or nobody in particular; nothing where no such code may be used any more. */
    Mono<Optional<String>> take(UUID solution, InvitationCode code, Instant now) {
        return db.sql(TAKE)
                .bind("solution", solution)
                .bind("hash", code.hash())
                .bind("now", now)
                .map(Columns.into(row -> Optional.ofNullable(row.orNull("body", String.class))))
                .one();
    }

    /** Whether somebody has voted on the solution or on an opinion about it. */
    Mono<Boolean> hasVoted(UUID solution, VoterKey voter) {
        return db.sql(VOTED)
                .bind("solution", solution)
                .bind("voter", voter.hash())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> add(UUID solution, Author author, Instant now) {
        return db.sql("""
                        insert into co_author (id, solution, subject, voter, name, body, joined_at)
                        values (:id, :solution, :subject, :voter, :name, :body, :now)
                        """)
                .bind("id", Ids.next())
                .bind("solution", solution)
                .bind("subject", author.subject())
                .bind("voter", fromOrEmpty(author.voterHash(), byte[].class))
                .bind("name", fromOrEmpty(author.name(), String.class))
                .bind("body", fromOrEmpty(author.body(), String.class))
                .bind("now", now)
                .then();
    }
}
