package it.smartland.participation.vote;

import it.smartland.participation.challenge.AcceptanceWindow;
import it.smartland.participation.challenge.ChallengeStatus;
import it.smartland.participation.challenge.StoredPhases;
import it.smartland.participation.person.AuthorRows;
import it.smartland.participation.solution.SolutionStatus;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people vote on, read without a lock: thousands of votes on one solution do not wait for each other. */
@Repository
class Votables {

    private static final String CIRCUMSTANCES = """
            s.status as solution_status, c.id as challenge, c.status as challenge_status, c.opens_at, c.closes_at,
            c.closed_at, c.phases, c.hidden as challenge_hidden, c.supports_per_person, v.value, v.cast_at
            """;

    private static final String SOLUTION = """
            select s.id as solution, null::uuid as opinion,
                s.author_subject, s.author_voter, s.author_name, s.author_body,
                exists (select from co_author a where a.solution = s.id and a.voter = :voter) as co_author,
                array(select a.body from co_author a where a.solution = s.id and a.body is not null) as co_bodies,
                array(select m.id from solution m where m.merged_into = s.id) as merged_from, %s
            from solution s join challenge c on c.id = s.challenge
                left join vote v on v.object = s.id and v.kind = :kind and v.voter = :voter
            where s.id = :id and s.status not in ('DRAFT', 'WAITING')
            """.formatted(CIRCUMSTANCES);

    private static final String OPINION = """
            select o.solution, o.id as opinion,
                o.author_subject, o.author_voter, o.author_name, null::text as author_body,
                false as co_author, '{}'::text[] as co_bodies, '{}'::uuid[] as merged_from, %s
            from opinion o join solution s on s.id = o.solution join challenge c on c.id = o.challenge
                left join vote v on v.object = o.id and v.kind = :kind and v.voter = :voter
            where o.id = :id and o.status = 'PUBLISHED'
            """.formatted(CIRCUMSTANCES);

    private final DatabaseClient db;

    Votables(DatabaseClient db) {
        this.db = db;
    }

    Mono<Votable> find(Ballot ballot) {
        return db.sql(ballot.kind() == VoteKind.OPINION ? OPINION : SOLUTION)
                .bind("id", ballot.object())
                .bind("kind", ballot.kind().name())
                .bind("voter", ballot.voter().hash())
                .map(Columns.into(Votables::votable))
                .one();
    }

    private static Votable votable(Columns row) {
        AcceptanceWindow window = new AcceptanceWindow(
                ChallengeStatus.valueOf(row.get("challenge_status", String.class)),
                row.get("opens_at", Instant.class),
                row.get("closes_at", Instant.class),
                row.orNull("closed_at", Instant.class),
                StoredPhases.of(row),
                row.get("challenge_hidden", Boolean.class));
        return new Votable(
                row.get("challenge", UUID.class),
                row.get("solution", UUID.class),
                row.orNull("opinion", UUID.class),
                AuthorRows.author(row),
                row.get("co_author", Boolean.class),
                List.of(row.get("co_bodies", String[].class)),
                List.of(row.get("merged_from", UUID[].class)),
                SolutionStatus.valueOf(row.get("solution_status", String.class)),
                window,
                row.orNull("supports_per_person", Integer.class),
                standing(row));
    }

    private static @Nullable Vote standing(Columns row) {
        Short value = row.orNull("value", Short.class);
        return value == null ? null : new Vote(value, row.get("cast_at", Instant.class));
    }
}
