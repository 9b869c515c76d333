package it.smartland.participation.merger;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergerApiTest extends WholeService {

    private Actor one;
    private Actor other;
    private Actor voter;
    private String challenge;
    private String merged;
    private String into;

    @BeforeEach
    void twoSayTheSame() {
        one = citizen("autrice-una");
        other = citizen("autore-altro");
        voter = citizen("sostenitore-fedele");
        challenge = scene().challenge();
        merged = scene().solution(challenge, one);
        into = scene().solution(challenge, other);
        json(voter.put(path(merged) + "/support"));
        json(citizen("sostenitore-fermo").put(path(merged) + "/support"));
    }

    @Test
    void becomesOneOnceTheAuthorsOfBothAgree() {
        propose();
        assertThat(json(one.put(path(merged) + "/merge/consent", agreed(true)))
                        .path("status")
                        .asString())
                .isEqualTo("PROPOSED");
        assertThat(json(other.put(path(merged) + "/merge/consent", agreed(true)))
                        .path("status")
                        .asString())
                .isEqualTo("DONE");

        JsonNode solution = json(anybody().get(path(merged)));
        assertThat(solution.path("status").asString()).isEqualTo("MERGED");
        assertThat(solution.path("mergedInto").asString()).isEqualTo(into);
        assertThat(solution.path("statusReason").asString()).isEqualTo("Dicono lo stesso.");
        assertThat(json(anybody().get(path(into))).at("/mergedFrom/0").asString())
                .isEqualTo(merged);
        assertThat(ids(anybody().get("/solutions?challenge=" + challenge))).containsExactly(into);
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(json(anybody().get(path(into) + "/lineage"))
                        .path("causes")
                        .toString())
                .contains(merged));
        refused(citizen("anna").put(path(merged) + "/support"), 409, "solution-merged");
        refused(one.move(path(merged), "WITHDRAWN"), 409, "illegal-transition");
    }

    @Test
    void movesNoSupportButThatOfAVoterWhoGivesItAnew() {
        merge();

        assertThat(json(anybody().get(path(into))).path("supports").asLong()).isZero();
        assertThat(json(voter.get("/me/votes?challenge=" + challenge))
                        .at("/items/0/mergedInto")
                        .asString())
                .isEqualTo(into);
        json(voter.put(path(into) + "/support"));
        json(voter.put(path(into) + "/support"));

        await().untilAsserted(() -> {
            assertThat(json(anybody().get(path(into))).path("supports").asLong())
                    .isEqualTo(1);
            assertThat(json(anybody().get(path(merged))).path("supports").asLong())
                    .isEqualTo(1);
        });
        JsonNode votes = json(voter.get("/me/votes?challenge=" + challenge)).path("items");
        assertThat(votes.size()).isEqualTo(1);
        assertThat(votes.at("/0/solution").asString()).isEqualTo(into);
        assertThat(votes.at("/0/mergedInto").isNull()).isTrue();
        assertThat(json(citizen("sostenitore-fermo").get("/me/votes?challenge=" + challenge))
                        .at("/items/0/solution")
                        .asString())
                .isEqualTo(merged);
    }

    @Test
    void givesSupportsBackToVotersWhoMoveThemNowhere() {
        merge();

        assertThat(json(voter.delete(path(merged) + "/support"))
                        .path("supported")
                        .asBoolean())
                .isFalse();
        assertThat(json(voter.get("/me/votes?challenge=" + challenge))
                        .path("items")
                        .size())
                .isZero();
        refused(voter.put(path(merged) + "/support"), 409, "solution-merged");
    }

    @Test
    void waitsOnTheListOfEachAuthorUntilTheyAnswer() {
        propose();
        String id = json(one.get(path(merged) + "/mergers")).at("/items/0/id").asString();

        refused(anybody().get("/me/mergers"), 401, "unauthenticated");
        assertThat(ids(one.get("/me/mergers"))).contains(id);
        assertThat(ids(voter.get("/me/mergers"))).isEmpty();
        json(one.put(path(merged) + "/merge/consent", agreed(true)));
        assertThat(ids(one.get("/me/mergers"))).doesNotContain(id);
        assertThat(ids(other.get("/me/mergers"))).contains(id);
        json(other.put(path(merged) + "/merge/consent", agreed(false)));
        assertThat(ids(other.get("/me/mergers"))).doesNotContain(id);
    }

    @Test
    void isProposedByOfficersOfTheOwnerAlone() {
        Map<String, Object> proposal = proposal(into);

        refused(anybody().post(path(merged) + "/merge", proposal), 401, "unauthenticated");
        refused(one.post(path(merged) + "/merge", proposal), 403, "other-body");
        refused(officer("016206").post(path(merged) + "/merge", proposal), 403, "other-body");
        refused(officer("016092").post(path(merged) + "/merge", Map.of()), 422, "invalid");
        refused(
                officer("016092").post(path(merged) + "/merge", proposal(merged)),
                409,
                "another-of-the-same-challenge");
        String elsewhere = scene().solution(scene().challenge(), one);
        refused(
                officer("016092").post(path(merged) + "/merge", proposal(elsewhere)),
                409,
                "another-of-the-same-challenge");
        propose();
        refused(officer("016092").post(path(merged) + "/merge", proposal), 409, "merger-proposed-already");
    }

    @Test
    void isAnsweredByTheAuthorsAndOneRefusalEndsIt() {
        refused(one.put(path(merged) + "/merge/consent", agreed(true)), 404, "no-merger-proposed");
        propose();

        refused(anybody().put(path(merged) + "/merge/consent", agreed(true)), 401, "unauthenticated");
        refused(voter.put(path(merged) + "/merge/consent", agreed(true)), 403, "author-only");
        refused(officer("016092").put(path(merged) + "/merge/consent", agreed(true)), 403, "author-only");
        assertThat(json(voter.get(path(merged) + "/mergers")).path("items").size())
                .isZero();
        assertThat(json(one.get(path(merged) + "/mergers")).path("items").size())
                .isEqualTo(1);
        assertThat(json(officer("016092").get(path(into) + "/mergers"))
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(json(other.put(path(merged) + "/merge/consent", agreed(false)))
                        .path("status")
                        .asString())
                .isEqualTo("REFUSED");
        refused(one.put(path(merged) + "/merge/consent", agreed(true)), 404, "no-merger-proposed");
        assertThat(json(anybody().get(path(merged))).path("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void happensOnceHoweverOftenBothAgreeAtOnce() {
        propose();

        List<CompletableFuture<Integer>> answers = List.of(one, other, one, other).stream()
                .map(author ->
                        CompletableFuture.supplyAsync(() -> author.put(path(merged) + "/merge/consent", agreed(true))
                                .expectBody()
                                .returnResult()
                                .getStatus()
                                .value()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 404);
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void doesNotHappenOnceTheChallengeIsClosed() {
        propose();
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        refused(one.put(path(merged) + "/merge/consent", agreed(true)), 409, "challenge-closed");
    }

    private void merge() {
        propose();
        json(one.put(path(merged) + "/merge/consent", agreed(true)));
        json(other.put(path(merged) + "/merge/consent", agreed(true)));
    }

    private void propose() {
        json(officer("016092").post(path(merged) + "/merge", proposal(into)));
    }

    private static Map<String, Object> proposal(String into) {
        return Map.of("into", into, "reason", "Dicono lo stesso.");
    }

    private static Map<String, Object> agreed(boolean agreed) {
        return Map.of("agreed", agreed);
    }

    private static String path(String solution) {
        return "/solutions/" + solution;
    }
}
