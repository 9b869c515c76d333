package it.smartland.participation.challenge;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExtensionApiTest extends WholeService {

    private final Instant closes = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.MILLIS);
    private final Instant later = closes.plus(Duration.ofDays(7));

    @Test
    void putsTheClosingOffAndKeepsWhoAndWhy() {
        String path = "/challenges/" + challenge();

        JsonNode extension = json(officer("016092").post(path + "/extensions", to(later)));

        assertThat(extension.path("author").asString()).isNotBlank();
        JsonNode challenge = json(anybody().get(path));
        assertThat(Instant.parse(challenge.path("closesAt").asString())).isEqualTo(later);
        assertThat(challenge.path("extensionReason").asString()).isEqualTo("La neve ha fermato due assemblee.");
        JsonNode all = json(anybody().get(path + "/extensions")).path("items");
        assertThat(all.size()).isEqualTo(1);
        assertThat(Instant.parse(all.at("/0/previously").asString())).isEqualTo(closes);
        assertThat(all.at("/0/reason").asString()).startsWith("La neve");
        assertThat(all.at("/0/author").isNull())
                .as("a name is for the body alone")
                .isTrue();
        assertThat(json(officer("016092").get(path + "/extensions"))
                        .at("/items/0/author")
                        .isNull())
                .isFalse();
        assertThat(told(challenge.path("id").asString())).contains("it.smartland.participation.challenge.extended.v1");
    }

    @Test
    void isUpToOfficersOfItsOwnerWhoSayWhy() {
        String path = "/challenges/" + challenge() + "/extensions";

        refused(anybody().post(path, to(later)), 401, "unauthenticated");
        refused(citizen("anna").post(path, to(later)), 403, "other-body");
        refused(officer("016206").post(path, to(later)), 403, "other-body");
        refused(as(ENVIRONMENT.tokens().provincialOfficer()).post(path, to(later)), 403, "other-body");
        refused(officer("016092").post(path, Map.of("closesAt", later.toString(), "reason", " ")), 422, "invalid");
        refused(officer("016092").post(path, Map.of()), 422, "invalid");
        refused(officer("016092").post(path, to(closes)), 409, "only-later");
        refused(officer("016092").post(path, to(closes.minusMillis(1))), 409, "only-later");
        assertThat(json(anybody().get(path)).path("items").size()).isZero();
    }

    @Test
    void comesUntilTheLastMillisecondAndNeverAfter() {
        String inTime = "/challenges/" + challenge() + "/extensions";
        String late = "/challenges/" + challenge() + "/extensions";

        clock.standAt(closes.minusMillis(1));
        json(officer("016092").post(inTime, to(later)));
        clock.standAt(closes);
        refused(officer("016092").post(late, to(later)), 409, "challenge-closed");
        clock.standAt(later.minusMillis(1));
        scene().solution(inTime.split("/")[2], citizen("all-ultimo"));
    }

    @Test
    void isNotForADraftWhoseClosingIsFree() {
        String draft = scene().draft(Map.of("closesAt", closes.toString()));

        refused(officer("016092").post("/challenges/" + draft + "/extensions", to(later)), 409, "challenge-not-open");
        refused(anybody().get("/challenges/" + draft + "/extensions"), 404, "not-found");
        json(officer("016092").patch("/challenges/" + draft, Map.of("closesAt", later.toString()), 1));
    }

    @Test
    void isTheOnlyWayToMoveTheClosingOfAnOpenChallenge() {
        String path = "/challenges/" + challenge();

        refused(officer("016092").patch(path, Map.of("closesAt", later.toString()), 2), 409, "closing-only-extended");
    }

    @Test
    void happensOnceHoweverManyAskForItAtOnce() {
        String path = "/challenges/" + challenge() + "/extensions";
        Actor officer = officer("016092");

        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> officer.post(path, to(later))
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(json(anybody().get(path)).path("items").size()).isEqualTo(1);
    }

    @Test
    void readsTheTwoHalfPastTwosOfOctoberApart() {
        Instant first = OffsetDateTime.parse("2027-10-31T02:30:00+02:00").toInstant();
        Instant second = OffsetDateTime.parse("2027-10-31T02:30:00+01:00").toInstant();
        String id = scene().challenge(Map.of("closesAt", "2027-10-31T02:30:00+02:00"));

        clock.standAt(first.minusMillis(1));
        json(officer("016092")
                .post(
                        "/challenges/" + id + "/extensions",
                        Map.of("closesAt", "2027-10-31T02:30:00+01:00", "reason", "Un’ora in più")));
        clock.standAt(second.minusMillis(1));
        scene().solution(id, citizen("nottambulo"));
        clock.standAt(second);
        refused(citizen("nottambulo").post("/challenges/" + id + "/solutions", Map.of("title", "t")), 422, "invalid");
        refused(
                officer("016092").post("/challenges/" + id + "/extensions", to(later.plus(Duration.ofDays(900)))),
                409,
                "challenge-closed");
    }

    private String challenge() {
        return scene().challenge(Map.of("closesAt", closes.toString()));
    }

    private static Map<String, Object> to(Instant closesAt) {
        Map<String, Object> extension = new HashMap<>();
        extension.put("closesAt", closesAt.toString());
        extension.put("reason", "La neve ha fermato due assemblee.");
        return extension;
    }

    private List<String> told(String challenge) {
        return db.sql("select type from platform.outbox where key = :id")
                .bind("id", challenge)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
