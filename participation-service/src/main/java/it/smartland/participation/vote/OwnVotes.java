package it.smartland.participation.vote;

import it.smartland.participation.person.VoterKey;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The votes of one voter, which nobody else is shown. */
@Repository
class OwnVotes {

    private static final String SELECT = """
            select v.kind, v.object, v.value, v.cast_at, coalesce(o.solution, v.object) as solution, o.id as opinion,
                s.merged_into
            from vote v left join opinion o on o.id = v.object left join solution s on s.id = v.object where v.voter = :voter
            """;

    private static final String ON_SOLUTION = """
             and v.object in (select :solution union all select id from opinion where solution = :solution)
            """;

    private static final String IN_CHALLENGE = """
             and coalesce(o.solution, v.object) in (select id from solution where challenge = :challenge)
            """;

    private static final String BEYOND = """
             and (v.cast_at, v.object, v.kind) < (:lastInstant, :lastObject, :lastKind)
            """;

    private final DatabaseClient db;

    OwnVotes(DatabaseClient db) {
        this.db = db;
    }

    /** The newest first; on the one solution and the opinions about it, or in the one challenge, where named. */
    Mono<Page<CurrentVote>> page(
            VoterKey voter, @Nullable UUID challenge, @Nullable UUID solution, PageRequest request) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> values = new HashMap<>();
        if (solution != null) {
            sql.append(ON_SOLUTION);
            values.put("solution", solution);
        }
        if (challenge != null) {
            sql.append(IN_CHALLENGE);
            values.put("challenge", challenge);
        }
        request.after().ifPresent(cursor -> {
            sql.append(BEYOND);
            values.putAll(after(cursor));
        });
        return db.sql(sql.append(" order by v.cast_at desc, v.object desc, v.kind desc limit :fetch")
                        .toString())
                .bindValues(values)
                .bind("voter", voter.hash())
                .bind("fetch", request.fetch())
                .map(Columns.into(OwnVotes::vote))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, OwnVotes::position));
    }

    private static Map<String, Object> after(Cursor cursor) {
        return Map.of("lastInstant", cursor.instant(0), "lastObject", cursor.uuid(1), "lastKind", cursor.text(2));
    }

    private static Cursor position(CurrentVote last) {
        return Cursor.at(
                String.valueOf(last.castAt()), last.opinion() == null ? last.solution() : last.opinion(), last.kind());
    }

    private static CurrentVote vote(Columns row) {
        return CurrentVote.of(
                VoteKind.valueOf(row.get("kind", String.class)),
                row.get("solution", UUID.class),
                row.orNull("opinion", UUID.class),
                new Vote(row.get("value", Short.class), row.get("cast_at", Instant.class)),
                row.orNull("merged_into", UUID.class));
    }
}
