package it.smartland.participation.moderation;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision and its entry in the register: where one half cannot be written, there is nothing of the other. */
class OneTransactionTest extends WholeService {

    private static final Map<String, Object> HIDE =
            Map.of("decision", "HIDE", "ground", "SPAM", "reason", "Non si può scrivere.");

    private Actor moderator;
    private String solution;

    @BeforeEach
    void isPublished() {
        moderator = as(ENVIRONMENT.tokens().provincialOfficer());
        solution = scene().solution(scene().challenge(), citizen("autrice-a-meta"));
        sql("""
                create function refuse_in_this_test() returns trigger language plpgsql as
                $$ begin raise exception 'refused in this test'; end $$
                """);
    }

    @AfterEach
    void refuseNoMore() {
        sql("drop function refuse_in_this_test() cascade");
    }

    @Test
    void leavesThingsAsTheyAreWhereTheRegisterCannotBeWritten() {
        sql("""
                create trigger refused_in_this_test before insert on moderation_act for each row
                when (new.reason = 'Non si può scrivere.') execute function refuse_in_this_test()
                """);

        moderator
                .post("/moderation/cases/" + solution + "/decisions", HIDE)
                .expectStatus()
                .is5xxServerError();

        assertThat(json(anybody().get("/solutions/" + solution)).path("status").asString())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void registersNothingThatCouldNotBeDone() {
        sql("""
                create trigger refused_in_this_test before update on solution for each row
                when (new.id = '%s') execute function refuse_in_this_test()
                """.formatted(solution));

        moderator
                .post("/moderation/cases/" + solution + "/decisions", HIDE)
                .expectStatus()
                .is5xxServerError();

        assertThat(json(anybody().get("/moderation/acts?object=" + solution)).path("items"))
                .isEmpty();
    }

    private void sql(String statement) {
        db.sql(statement).then().block();
    }
}
