package it.smartland.participation.answer;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

class OfficialAnswerApiTest extends Answering {

    @Test
    void saysNothingUntilTheBodyHasAnswered() {
        String solution = solution();

        JsonNode before = seen(solution);

        assertThat(before.path("status").isNull()).isTrue();
        assertThat(before.path("dueAt").isNull()).isTrue();
        assertThat(before.path("overdue").asBoolean()).isFalse();
        assertThat(before.at("/rating/count").asLong()).isZero();
        assertThat(before.at("/owner/code").asString()).isEqualTo("016092");
        refused(citizen("curiosa").put(answer(solution) + "/rating", Map.of("stars", 3)), 409, "not-answered-yet");
    }

    @Test
    void isReadByAllWithItsReason() {
        String solution = solution();

        officer("016092")
                .put(answer(solution), accepted())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");

        JsonNode answer = seen(solution);
        assertThat(answer.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.path("reason").asString()).startsWith("Partiamo");
        assertThat(answer.path("number").asInt()).isEqualTo(1);
        assertThat(answer.path("answeredAt").isNull()).isFalse();
    }

    @Test
    void isUpToOfficersOfTheBodyThatAsked() {
        String solution = solution();

        refused(anybody().put(answer(solution), accepted()), 401, "unauthenticated");
        refused(citizen("anna").put(answer(solution), accepted()), 403, "other-body");
        refused(officer("016206").put(answer(solution), accepted()), 403, "other-body");
        refused(as(ENVIRONMENT.tokens().provincialOfficer()).put(answer(solution), accepted()), 403, "other-body");
        refused(officer("016206").delete(answer(solution) + "/scheduled"), 403, "other-body");
        refused(citizen("anna").delete(answer(solution) + "/scheduled"), 403, "other-body");
        assertThat(seen(solution).path("status").isNull()).isTrue();
    }

    @Test
    void isNotGivenWithoutAReason() {
        String solution = solution();
        Actor officer = officer("016092");

        refused(officer.put(answer(solution), Map.of("status", "REJECTED")), 422, "invalid");
        refused(officer.put(answer(solution), Map.of("status", "REJECTED", "reason", "  ")), 422, "invalid");
        refused(officer.put(answer(solution), Map.of("reason", "Perché sì", "status", "MAYBE")), 422, "invalid");
        officer.put(answer(solution), Map.of("verdict", "REJECTED"))
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void isForPublishedSolutionsAlone() {
        String challenge = scene().challenge();
        String draft = scene().draft(challenge, citizen("proponente"), Map.of())
                .path("id")
                .asString();
        String withdrawn = scene().solution(challenge, citizen("proponente"));
        json(citizen("proponente").move("/solutions/" + withdrawn, "WITHDRAWN"));

        refused(officer("016092").put(answer(draft), accepted()), 404, "not-found");
        refused(anybody().get(answer(draft)), 404, "not-found");
        refused(officer("016092").put(answer(withdrawn), accepted()), 409, "solution-withdrawn");
    }

    @Test
    void keepsEveryVersionThatWasPublished() {
        String solution = solution();
        Actor officer = officer("016092");
        json(officer.put(answer(solution), Map.of("status", "UNDER_WAY", "reason", "Ci stiamo lavorando.")));

        refused(officer.put(answer(solution), accepted()), 428, "precondition-required");
        refused(officer.put(answer(solution), accepted(), 7), 412, "precondition-failed");
        JsonNode first = seen(solution);
        JsonNode second = json(officer.put(answer(solution), accepted(), 1));

        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.path("answeredAt")).as("what counts is the first").isEqualTo(first.path("answeredAt"));
        JsonNode versions = json(anybody().get(answer(solution) + "/versions")).path("items");
        assertThat(versions.valueStream().map(version -> version.path("status").asString()))
                .containsExactly("ACCEPTED", "UNDER_WAY");
        assertThat(versions.at("/0/author").isNull()).isTrue();
        assertThat(json(officer.get(answer(solution) + "/versions"))
                        .at("/items/0/author")
                        .asString())
                .isNotBlank();
    }

    @Test
    void isWrittenOnceHoweverManyOfficersWriteAtOnce() {
        String solution = solution();
        Actor officer = officer("016092");

        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> officer.put(answer(solution), accepted())
                        .returnResult(Void.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 428, 428, 428, 428, 428, 428, 428);
        assertThat(json(anybody().get(answer(solution) + "/versions"))
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void waitsForItsDateAndIsKnownToItsBodyAloneUntilThen() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        String solution = solution();
        Actor officer = officer("016092");

        JsonNode written = json(officer.put(answer(solution), with(accepted(), "publishAt", tomorrow.toString())));

        assertThat(written.at("/scheduled/status").asString()).isEqualTo("ACCEPTED");
        assertThat(written.path("status").isNull()).isTrue();
        for (Actor other : List.of(anybody(), citizen("proponente"), officer("016206"))) {
            assertThat(json(other.get(answer(solution))).path("scheduled").isNull())
                    .isTrue();
            assertThat(Actor.ids(other.get("/official-answers?scheduled=true&limit=100")))
                    .doesNotContain(solution);
        }
        assertThat(Actor.ids(officer.get("/official-answers?scheduled=true&limit=100")))
                .contains(solution);
        assertThat(json(anybody().get(answer(solution) + "/versions"))
                        .path("items")
                        .size())
                .isZero();
        clock.standAt(tomorrow);
        await().untilAsserted(() ->
                assertThat(seen(solution).path("status").asString()).isEqualTo("ACCEPTED"));
        assertThat(Instant.parse(seen(solution).path("answeredAt").asString())).isEqualTo(tomorrow);
        assertThat(json(officer.get(answer(solution))).path("scheduled").isNull())
                .isTrue();
    }

    @Test
    void mayBeChangedOrCalledOffWhileItWaits() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        String solution = solution();
        Actor officer = officer("016092");
        json(officer.put(answer(solution), with(accepted(), "publishAt", tomorrow.toString())));

        refused(officer.put(answer(solution), rejected()), 428, "precondition-required");
        JsonNode changed = json(officer.put(
                answer(solution),
                with(rejected(), "publishAt", tomorrow.plusSeconds(60).toString()),
                1));
        assertThat(changed.at("/scheduled/status").asString()).isEqualTo("REJECTED");
        assertThat(changed.at("/scheduled/number").asInt()).isEqualTo(1);
        refused(officer.delete(answer(solution) + "/scheduled"), 428, "precondition-required");
        JsonNode calledOff = json(officer.delete(answer(solution) + "/scheduled", 2));

        assertThat(calledOff.path("scheduled").isNull()).isTrue();
        clock.standAt(tomorrow.plus(Duration.ofHours(1)));
        assertThat(db.sql("select count(*) from official_answer_version where answer = :id::uuid")
                        .bind("id", solution)
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }
}
