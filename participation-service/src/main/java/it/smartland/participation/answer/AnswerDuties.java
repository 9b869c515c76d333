package it.smartland.participation.answer;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Which solutions have come past the threshold of their challenge, so that an answer is owed. */
@Repository
class AnswerDuties {

    // What is hidden owes nothing yet: a due date would tell how many support it.
    private static final String ARISEN = """
            select t.solution, t.challenge, t.owner,
                case when c.hidden_tallies then greatest(t.threshold_reached_at, c.closed_at)
                    else t.threshold_reached_at end as since
            from solution_tally t join challenge c on c.id = t.challenge
            where t.threshold_reached_at is not null and t.shown and t.listed
                and not exists (select from official_answer a where a.id = t.solution and a.due_at is not null)
            order by t.solution limit :limit
            """;

    private final DatabaseClient db;
    private final AnswerProperties properties;

    AnswerDuties(DatabaseClient db, AnswerProperties properties) {
        this.db = db;
        this.properties = properties;
    }

    Flux<Duty> arisen(int limit) {
        return db.sql(ARISEN).bind("limit", limit).map(Columns.into(this::duty)).all();
    }

    private Duty duty(Columns row) {
        return new Duty(
                row.get("solution", UUID.class),
                row.get("challenge", UUID.class),
                row.get("owner", String.class),
                row.get("since", Instant.class).plus(properties.within()));
    }

    /** An answer that a body owes, and by when. */
    record Duty(UUID solution, UUID challenge, String owner, Instant dueAt) {

        OfficialAnswer unanswered(Instant since) {
            return OfficialAnswer.none(solution, challenge, owner, since);
        }
    }
}
