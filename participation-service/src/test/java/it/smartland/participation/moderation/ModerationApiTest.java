package it.smartland.participation.moderation;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people report is hidden, and moderators decide about it with reasons that stay on record. */
class ModerationApiTest extends WholeService {

    private static final Map<String, Object> SPAM = Map.of("ground", "SPAM", "note", "Vende orologi.");
    private static final Map<String, Object> HIDE =
            Map.of("decision", "HIDE", "ground", "SPAM", "reason", "È pubblicità.");

    private Actor author;
    private Actor officer;
    private String challenge;
    private String solution;
    private String opinion;

    @BeforeEach
    void isPublished() {
        author = citizen("autrice-moderata");
        officer = officer("016092");
        challenge = scene().challenge();
        solution = scene().solution(challenge, author);
        opinion = scene().opinion(solution, author);
    }

    @Test
    void hidesASolutionOnceThreeDistinctPeopleReportedIt() {
        Actor first = citizen("segnala-uno");
        json(first.put(path(solution) + "/report", SPAM));
        json(first.put(path(solution) + "/report", Map.of("ground", "OTHER")));
        json(citizen("segnala-due").put(path(solution) + "/report", SPAM));
        json(anybody().get(path(solution)));

        JsonNode third = json(citizen("segnala-tre").put(path(solution) + "/report", Map.of("ground", "FALSE")));

        assertThat(third.toString()).doesNotContain("segnala-tre");
        refused(anybody().get(path(solution)), 404, "hidden-by-moderators");
        refused(officer.get(path(solution)), 404, "hidden-by-moderators");
        assertThat(json(author.get(path(solution))).path("status").asString()).isEqualTo("HIDDEN");
        assertThat(ids(anybody().get("/solutions?challenge=" + challenge))).isEmpty();
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isZero();
        refused(citizen("anna").put(path(solution) + "/support"), 409, "solution-hidden");
        refused(author.put(path(solution), Scene.text("Altro"), version(author, solution)), 409, "solution-hidden");
        JsonNode act =
                json(anybody().get("/moderation/acts?object=" + solution)).at("/items/0");
        assertThat(act.path("act").asString()).isEqualTo("REPORTED_AWAY");
        assertThat(act.path("ground").asString()).isEqualTo("SPAM");
        assertThat(act.path("reports").asInt()).isEqualTo(3);
        assertThat(json(officer.get("/moderation/cases/" + solution))
                        .path("standing")
                        .asString())
                .isEqualTo("HIDDEN");
    }

    @Test
    void hidesOnceHoweverManyReportAtTheSameTime() {
        List<CompletableFuture<Integer>> answers = Stream.of("a", "b", "c", "d", "e", "f", "a", "b")
                .map(name -> citizen("folla-" + name))
                .map(person -> CompletableFuture.supplyAsync(() -> person.put(path(solution) + "/report", SPAM)
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 404);
        assertThat(json(anybody().get("/moderation/acts?object=" + solution))
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(json(officer.get("/moderation/cases/" + solution + "/reports"))
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(3)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void keepsWhatModeratorsFoundNothingWrongWithUntilOthersReportIt() {
        json(citizen("tiene-uno").put(path(solution) + "/report", SPAM));
        json(citizen("tiene-due").put(path(solution) + "/report", SPAM));
        json(officer.post(decisions(solution), Map.of("decision", "KEEP", "reason", "È nel tema.")));

        json(citizen("tiene-tre").put(path(solution) + "/report", SPAM));

        json(anybody().get(path(solution)));
        assertThat(json(officer.get("/moderation/cases/" + solution))
                        .path("reports")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void hidesAndRestoresAnOpinionWhosePlaceInTheThreadStays() {
        json(citizen("risponde").post("/opinions/" + opinion + "/replies", Map.of("text", "Ci penso io.")));
        JsonNode act = json(officer.post(decisions(opinion), HIDE));

        assertThat(act.path("act").asString()).isEqualTo("HIDDEN");
        assertThat(act.at("/body/code").asString()).isEqualTo("016092");
        JsonNode hidden = json(anybody().get("/opinions/" + opinion));
        assertThat(hidden.path("title").asString()).isEqualTo("[…]");
        assertThat(hidden.at("/author/name").isNull()).isTrue();
        assertThat(ids(anybody().get(path(solution) + "/opinions"))).contains(opinion);
        assertThat(json(anybody().get(path(solution))).path("opinions").asLong())
                .isEqualTo(1);
        refused(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 404, "not-found");
        refused(citizen("anna").post("/opinions/" + opinion + "/replies", Map.of("text", "x")), 409, "opinion-hidden");

        json(officer.post(decisions(opinion), Map.of("decision", "RESTORE", "reason", "Riletta: va bene.")));

        assertThat(json(anybody().get("/opinions/" + opinion)).path("title").asString())
                .isEqualTo("Bene, ma chi guida?");
        assertThat(json(anybody().get(path(solution))).path("opinions").asLong())
                .isEqualTo(2);
    }

    @Test
    void leavesAChallengeToTheProvinceSinceNobodyDecidesAboutTheirOwn() {
        refused(officer.post(decisions(challenge), HIDE), 403, "own-case");
        refused(officer.put("/challenges/" + challenge + "/report", SPAM), 403, "own-report");
        json(province().post(decisions(challenge), HIDE));

        refused(anybody().get("/challenges/" + challenge), 404, "hidden-by-moderators");
        json(officer.get("/challenges/" + challenge));
        assertThat(ids(anybody().get("/challenges?limit=100"))).doesNotContain(challenge);
        refused(citizen("anna").put(path(solution) + "/support"), 409, "challenge-hidden");

        json(province().post(decisions(challenge), Map.of("decision", "RESTORE", "reason", "Corretta.")));
        json(citizen("anna").put(path(solution) + "/support"));
    }

    @Test
    void isForModeratorsOfTheBodyThatAsksAlone() {
        refused(anybody().post(decisions(solution), HIDE), 401, "unauthenticated");
        refused(citizen("anna").post(decisions(solution), HIDE), 403, "moderators-only");
        refused(officer("016206").post(decisions(solution), HIDE), 403, "moderators-only");
        refused(officer("016206").get("/moderation/cases/" + solution), 403, "moderators-only");
        refused(officer("016206").get("/moderation/cases/" + solution + "/reports"), 403, "moderators-only");
        refused(citizen("anna").get("/moderation/cases"), 403, "no-desk");
        json(citizen("anna").put(path(solution) + "/report", SPAM));
        assertThat(ids(officer("016206").get("/moderation/cases?limit=100"))).doesNotContain(solution);
        assertThat(ids(officer.get("/moderation/cases?limit=100"))).contains(solution);
        assertThat(ids(province().get("/moderation/cases?limit=100"))).contains(solution);
        refused(author.put(path(solution) + "/report", SPAM), 403, "own-report");
        refused(anybody().put(path(solution) + "/report", SPAM), 401, "unauthenticated");
        json(anybody().get(path(solution)));
    }

    @Test
    void asksForAReasonAndForWhatIsWrong() {
        officer.post(decisions(solution), Map.of("decision", "HIDE"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers.toString()).contains("/ground", "/reason"));
        refused(
                officer.post(decisions(solution), Map.of("decision", "RESTORE", "reason", "x")),
                409,
                "decision-not-possible");
        json(officer.post(decisions(solution), HIDE));
        refused(officer.post(decisions(solution), HIDE), 409, "decision-not-possible");
    }

    @Test
    void decidesOnceOfTwoAtTheSameTime() {
        List<CompletableFuture<Integer>> answers = Stream.of(officer, province())
                .map(moderator -> CompletableFuture.supplyAsync(() -> moderator
                        .post(decisions(solution), HIDE)
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isZero();
    }

    private Actor province() {
        return as(ENVIRONMENT.tokens().provincialOfficer());
    }

    private static long version(Actor who, String solution) {
        return json(who.get(path(solution))).path("version").asLong();
    }

    private static String path(String solution) {
        return "/solutions/" + solution;
    }

    private static String decisions(String object) {
        return "/moderation/cases/" + object + "/decisions";
    }
}
