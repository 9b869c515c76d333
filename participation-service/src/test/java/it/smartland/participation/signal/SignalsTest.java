package it.smartland.participation.signal;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many votes from one place are flagged, looked at, and counted as all others are. */
class SignalsTest extends WholeService {

    private static final Map<String, Object> SEEN = Map.of("reason", "È la biblioteca.");

    @Autowired
    private SignalWorker worker;

    private String solution;
    private Actor officer;

    @BeforeEach
    void fiveVoteFromOnePlace() {
        officer = officer("016092");
        solution = scene().solution(scene().challenge(), citizen("autore-votato"));
        for (int i = 0; i < 5; i++) {
            json(citizen("biblioteca-" + i).put("/solutions/" + solution + "/support"));
        }
        await().until(() -> !flags(officer).isEmpty());
    }

    @Test
    void countsThemAllAndAsksModeratorsToLook() {
        await().untilAsserted(() -> assertThat(json(anybody().get("/solutions/" + solution))
                        .path("supports")
                        .asLong())
                .isEqualTo(5));
        String flag = flags(officer).getFirst();

        refused(anybody().post(review(flag), SEEN), 401, "unauthenticated");
        refused(citizen("anna").post(review(flag), SEEN), 403, "moderators-only");
        refused(officer("016206").post(review(flag), SEEN), 403, "moderators-only");
        assertThat(flags(officer("016206"))).isEmpty();
        refused(citizen("anna").get("/moderation/flags"), 403, "no-desk");
        refused(officer.post(review(flag), Map.of()), 422, "invalid");
        json(officer.post(review(flag), SEEN));
        refused(officer.post(review(flag), SEEN), 409, "flag-reviewed");

        assertThat(flags(officer)).isEmpty();
        assertThat(json(anybody().get("/moderation/acts?object=" + solution))
                        .at("/items/0/act")
                        .asString())
                .isEqualTo("FLAG_REVIEWED");
        assertThat(json(anybody().get("/solutions/" + solution))
                        .path("supports")
                        .asLong())
                .isEqualTo(5);
    }

    @Test
    void forgetsWhereVotesCameFromAndKeepsThatItWasFlagged() {
        clock.standAt(clock.instant().plus(Duration.ofHours(73)));

        worker.forget().block(Duration.ofSeconds(10));

        assertThat(count("select count(*) from vote_sighting where solution = :solution"))
                .isZero();
        assertThat(count("select count(*) from fraud_flag where solution = :solution and address is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from vote where object = :solution")).isEqualTo(5);
    }

    private List<String> flags(Actor moderator) {
        return json(moderator.get("/moderation/flags?limit=100"))
                .path("items")
                .valueStream()
                .filter(flag -> flag.path("solution").asString().equals(solution))
                .map(flag -> flag.path("id").asString())
                .toList();
    }

    private long count(String sql) {
        return db.sql(sql)
                .bind("solution", UUID.fromString(solution))
                .mapValue(Long.class)
                .one()
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow();
    }

    private static String review(String flag) {
        return "/moderation/flags/" + flag + "/review";
    }
}
