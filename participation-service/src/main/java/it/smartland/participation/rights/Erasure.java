package it.smartland.participation.rights;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.VoterKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a person out of what is kept. What they published stays, as of nobody; votes stay, under the keyed hash that names
 * nobody, so that erasing and registering again gives no second vote; what an officer did for a body stays, as the law
 * asks of its records.
 */
@Repository
class Erasure {

    private static final List<String> STATEMENTS = List.of("""
            update solution set title = '-', summary = '-', body = '-', practices = '{}'
            where author_subject = :subject and author_body is null and status = 'DRAFT'
            """, """
            update solution set author_subject = :nobody, author_name = null where author_subject = :subject
            """, """
            update opinion set author_subject = :nobody, author_name = null where author_subject = :subject
            """, """
            update co_author set subject = :nobody, name = case when body is null then '-' end where subject = :subject
            """, """
            update report set note = null where reporter = :voter
            """, """
            update moderation_appeal set author_subject = :nobody, text = '-' where author_subject = :subject
            """, """
            delete from vote_sighting where voter = :voter
            """, """
            delete from notice where person = :subject
            """, """
            delete from mail where person = :subject
            """, """
            delete from follow where person = :subject
            """, """
            delete from notice_preference where person = :subject
            """, """
            delete from platform.idempotency_key where starts_with(principal, :subject || '/')
            """);

    private final DatabaseClient db;

    Erasure(DatabaseClient db) {
        this.db = db;
    }

    /** In a transaction of the caller's. */
    Mono<Void> of(String subject, Optional<VoterKey> voter) {
        String nobody = "erased:" + UUID.randomUUID();
        return Flux.fromIterable(STATEMENTS)
                .concatMap(statement -> run(statement, subject, nobody, voter))
                .then();
    }

    private Mono<Void> run(String statement, String subject, String nobody, Optional<VoterKey> voter) {
        DatabaseClient.GenericExecuteSpec update = db.sql(statement);
        if (statement.contains(":voter")) {
            byte[] hash = voter.map(VoterKey::hash).orElse(null);
            return update.bind("voter", fromOrEmpty(hash, byte[].class)).then();
        }
        DatabaseClient.GenericExecuteSpec bound = update.bind("subject", subject);
        return (statement.contains(":nobody") ? bound.bind("nobody", nobody) : bound).then();
    }
}
