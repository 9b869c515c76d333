package it.smartland.participation.answer;

import it.smartland.participation.person.VoterKey;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The one rating that each person has of an official answer; what is counted of it changes in the same statement. */
@Repository
class AnswerRatings {

    private static final String RATE = """
            with given as (
                insert into official_answer_rating (answer, voter, stars, number, rated_at)
                values (:answer, :voter, :stars, :number, :at)
                on conflict (answer, voter) do update set
                    stars = excluded.stars, number = excluded.number, rated_at = excluded.rated_at
                where official_answer_rating.stars <> excluded.stars
                returning old.stars as previous, new.stars)
            """ + count("given.stars", "given.previous", "given");

    private static final String TAKE_BACK = """
            with gone as (
                delete from official_answer_rating where answer = :answer and voter = :voter returning stars)
            """ + count("null", "gone.stars", "gone");

    private final DatabaseClient db;

    AnswerRatings(DatabaseClient db) {
        this.db = db;
    }

    private static String count(String more, String less, String from) {
        StringBuilder sql = new StringBuilder("update official_answer_tally t set untold = true");
        for (int star = 1; star <= 5; star++) {
            sql.append(
                    ", stars_%1$d = stars_%1$d + (%2$s is not distinct from %1$d)::int - (%3$s is not distinct from %1$d)::int"
                            .formatted(star, more, less));
        }
        return sql.append(" from ")
                .append(from)
                .append(" where t.official_answer = :answer")
                .toString();
    }

    Mono<Void> rate(OfficialAnswer answer, VoterKey voter, int stars, Instant at) {
        return db.sql(RATE)
                .bind("answer", answer.id())
                .bind("voter", voter.hash())
                .bind("stars", (short) stars)
                .bind("number", answer.number())
                .bind("at", at)
                .then();
    }

    Mono<Void> takeBack(UUID answer, VoterKey voter) {
        return db.sql(TAKE_BACK)
                .bind("answer", answer)
                .bind("voter", voter.hash())
                .then();
    }

    /** Empty where none stands. */
    Mono<AnswerRatingView> of(UUID answer, VoterKey voter) {
        return db.sql("select stars, rated_at from official_answer_rating where answer = :answer and voter = :voter")
                .bind("answer", answer)
                .bind("voter", voter.hash())
                .map(Columns.into(row -> new AnswerRatingView(
                        answer, row.get("stars", Short.class).intValue(), row.get("rated_at", Instant.class))))
                .one();
    }
}
