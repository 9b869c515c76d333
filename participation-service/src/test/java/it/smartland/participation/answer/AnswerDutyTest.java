package it.smartland.participation.answer;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When an answer is owed, and what everybody sees of those that are late. */
class AnswerDutyTest extends Answering {

    private static final Duration WITHIN = Duration.ofDays(30);

    @Test
    void beginsWhenTheThresholdIsReached() {
        Instant reached = clock.instant().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);
        clock.standAt(reached);

        JsonNode owed = awaitDue(past(Map.of()));

        assertThat(Instant.parse(owed.path("dueAt").asString())).isEqualTo(reached.plus(WITHIN));
        assertThat(owed.path("overdue").asBoolean()).isFalse();
        assertThat(told(owed.path("id").asString())).containsExactly("official-answer.due");
    }

    @Test
    void beginsAtTheCloseWhereTalliesAreHiddenUntilThen() {
        Instant closes = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        String solution = past(Map.of("hiddenTallies", true, "closesAt", closes.toString()));
        await().until(() -> threshold(solution) != null);

        assertThat(seen(solution).path("dueAt").isNull())
                .as("a date would tell of the supports")
                .isTrue();
        clock.standAt(closes.plusSeconds(5));

        assertThat(Instant.parse(awaitDue(solution).path("dueAt").asString())).isEqualTo(closes.plus(WITHIN));
    }

    @Test
    void isOverToTheMillisecondAndListsTheLongestOverdueFirst() {
        Instant soon = clock.instant().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS);
        clock.standAt(soon);
        String late = past(Map.of("closesAt", soon.plus(Duration.ofDays(90)).toString()));
        awaitDue(late);
        clock.standAt(soon.plusSeconds(1));
        String later = past(Map.of("closesAt", soon.plus(Duration.ofDays(90)).toString()));
        awaitDue(later);

        clock.standAt(soon.plus(WITHIN).minusMillis(1));
        assertThat(overdue()).doesNotContain(late, later);
        clock.standAt(soon.plus(WITHIN));
        assertThat(overdue()).contains(late).doesNotContain(later);
        assertThat(seen(late).path("overdue").asBoolean()).isTrue();
        clock.standAt(soon.plus(WITHIN).plusSeconds(1));
        assertThat(overdue()).containsSubsequence(late, later);
        assertThat(ids(anybody().get("/official-answers?overdue=false&limit=100")))
                .doesNotContain(late, later);
    }

    @Test
    void isMetByAnAnswerHoweverLate() {
        Instant soon = clock.instant().plus(Duration.ofHours(13)).truncatedTo(ChronoUnit.SECONDS);
        clock.standAt(soon);
        String solution = past(Map.of());
        awaitDue(solution);
        clock.standAt(soon.plus(WITHIN).plusSeconds(30));
        assertThat(overdue()).contains(solution);

        json(officer("016092").put(answer(solution), accepted()));

        assertThat(overdue()).doesNotContain(solution);
        assertThat(ids(anybody().get("/official-answers?answered=true&owner=016092&limit=100")))
                .contains(solution);
        assertThat(ids(anybody().get("/official-answers?owner=016206&limit=100")))
                .doesNotContain(solution);
        assertThat(Instant.parse(seen(solution).path("dueAt").asString())).isEqualTo(soon.plus(WITHIN));
    }

    @Test
    void isNotMissedWhereTheBodyAnsweredBefore() {
        String challenge = scene().challenge(Map.of("supportThreshold", 1));
        String solution = scene().solution(challenge, citizen("proponente"));
        json(officer("016092").put(answer(solution), accepted()));
        json(citizen("sostenitrice").put("/solutions/" + solution + "/support"));

        JsonNode answer = awaitDue(solution);

        assertThat(answer.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.path("version").asLong()).as("the body wrote once").isEqualTo(1);
        assertThat(told(solution)).containsExactly("official-answer.published", "official-answer.due");
    }

    @Test
    void endsWhereTheSolutionIsWithdrawn() {
        Instant soon = clock.instant().plus(Duration.ofHours(17)).truncatedTo(ChronoUnit.SECONDS);
        clock.standAt(soon);
        String solution = past(Map.of());
        awaitDue(solution);
        json(citizen("proponente").move("/solutions/" + solution, "WITHDRAWN"));
        clock.standAt(soon.plus(WITHIN));

        assertThat(overdue()).doesNotContain(solution);
    }

    private List<String> overdue() {
        return ids(anybody().get("/official-answers?overdue=true&territory=016092&limit=100"));
    }

    private Object threshold(String solution) {
        return db.sql("select threshold_reached_at::text from solution_tally where solution = :id::uuid")
                .bind("id", solution)
                .map(row -> java.util.Optional.ofNullable(row.get(0, String.class)))
                .one()
                .block()
                .orElse(null);
    }

    private List<String> told(String solution) {
        return db.sql(
                        "select type from platform.outbox where key = :id and type like '%official-answer%' order by event_id")
                .bind("id", solution)
                .mapValue(String.class)
                .all()
                .map(type -> type.replace("it.smartland.participation.", "").replace(".v1", ""))
                .collectList()
                .block();
    }
}
