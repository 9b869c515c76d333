package it.smartland.grants.submission;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.grants.Actor;
import it.smartland.grants.Scene;
import it.smartland.grants.WholeService;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SubmissionApiTest extends WholeService {

    @Test
    void isRegisteredOnceHoweverOftenItIsSentAtOnce() throws Exception {
        Actor dossena = officer("016092");
        String application = scene().drafted(scene().call(), dossena, Scene.application("Cinquanta volte", "9000.00"));

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 50)
                    .mapToObj(i -> pool.submit(() -> scene().submit(application, dossena)))
                    .toList();
            var numbers = new HashSet<String>();
            for (var one : sent) {
                numbers.add(one.get().path("number").asString());
            }
            assertThat(numbers).hasSize(1);
        }
        assertThat(count("select count(*) from submission where application = '" + application + "'"))
                .isEqualTo(1);
    }

    @Test
    void givesNumbersWithoutAGapAlsoWhereSomeFail() throws Exception {
        Actor dossena = officer("016092");
        String call = scene().call(Map.of("maxGrant", Scene.euros("9000.00")));
        List<String> applications = IntStream.range(0, 12)
                .mapToObj(i -> scene().drafted(
                                call, dossena, Scene.application("Domanda " + i, i % 3 == 0 ? "9500.00" : "9000.00")))
                .toList();

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            applications.forEach(id -> pool.submit(() -> dossena.post("/applications/" + id + "/submission")));
        }

        assertThat(count("select count(*) from register r where last <> (select count(*) from submission s"
                        + " where split_part(s.number, '-', 2)::int = r.year)"))
                .isZero();
        assertThat(count("select count(*) from application where call = '" + call + "' and status = 'SUBMITTED'"))
                .isEqualTo(8);
    }

    @Test
    void takesTheLastMicrosecondAndNothingAtTheClosing() {
        Actor dossena = officer("016092");
        Instant closesAt = Instant.parse("2027-03-28T10:00:00Z");
        String call = scene().call(Map.of("closesAt", closesAt.toString()));
        String inTime = scene().drafted(call, dossena, Scene.application("In tempo", "9000.00"));
        String late = scene().drafted(call, dossena, Scene.application("Tardi", "9000.00"));

        clock.standAt(closesAt.minusNanos(1000));
        JsonNode receipt = scene().submit(inTime, dossena);
        clock.standAt(closesAt);
        refused(dossena.post("/applications/" + late + "/submission"), 409, "call-closed");
        refused(dossena.move("/applications/" + inTime, "WITHDRAWN"), 409, "call-closed");

        assertThat(receipt.path("submittedAt").asString()).isEqualTo("2027-03-28T09:59:59.999999Z");
        assertThat(receipt.path("answerBy").asString()).isEqualTo("2027-06-26");
        assertThat(json(dossena.post("/applications/" + inTime + "/submission")))
                .isEqualTo(receipt);
        await().until(() -> json(dossena.get("/applications/" + late))
                .path("status")
                .asString()
                .equals("EXPIRED"));
    }

    @Test
    void namesEveryFaultOfAnIncompleteApplication() {
        Actor dossena = officer("016092");
        String call = scene().call(Map.of(
                "requiredPartners",
                1,
                "form",
                Map.of(
                        "sections",
                        List.of(Map.of(
                                "id", "a",
                                "title", "Progetto",
                                "questions", List.of(Map.of("id", "why", "title", "Perché?", "required", true)))))));
        String application = scene().drafted(call, dossena, Map.of("title", "Incompleta"));

        String body = dossena.post("/applications/" + application + "/submission")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(Objects.requireNonNull(body))
                .contains("/budget/lines", "/budget/total", "/answers/why", "\"/partners\"");
    }

    @Test
    void isTakenBackAndSubmittedAnewUnderAnotherNumber() {
        Actor dossena = officer("016092");
        String application = scene().submitted(scene().call(), dossena, "9000.00");
        JsonNode submitted = json(dossena.get("/applications/" + application));
        refused(
                dossena.patch("/applications/" + application, Map.of("title", "Altro"), version(submitted)),
                409,
                "application-not-open");

        JsonNode withdrawn = json(dossena.move("/applications/" + application, "WITHDRAWN"));
        json(dossena.patch("/applications/" + application, Map.of("title", "Migliore"), version(withdrawn)));
        JsonNode again = scene().submit(application, dossena);

        String first = submitted.path("number").asString();
        assertThat(again.path("number").asString()).isGreaterThan(first);
        assertThat(json(dossena.get("/receipts/" + first)).path("superseded").asBoolean())
                .isTrue();
        assertThat(again.path("superseded").asBoolean()).isFalse();
    }

    @Test
    void isPrivate() {
        Actor dossena = officer("016092");
        String application = scene().submitted(scene().call(), dossena, "9000.00");
        String number =
                json(dossena.get("/applications/" + application)).path("number").asString();

        json(office().get("/receipts/" + number));
        for (String path : List.of("/applications/" + application, "/receipts/" + number)) {
            refused(anybody().get(path), 401, "unauthenticated");
            Stream.of(officer("016206"), citizen("curioso"), evaluator())
                    .forEach(other -> refused(other.get(path), 404, "not-found"));
        }
        refused(officer("016206").post("/applications/" + application + "/submission"), 404, "not-found");
        refused(office().post("/applications/" + application + "/submission"), 403, "other-body");
        refused(anybody().post("/applications/" + application + "/submission"), 401, "unauthenticated");
    }

    private long count(String query) {
        return db.sql(query).mapValue(Long.class).one().block();
    }

    private static long version(JsonNode object) {
        return object.path("version").asLong();
    }
}
