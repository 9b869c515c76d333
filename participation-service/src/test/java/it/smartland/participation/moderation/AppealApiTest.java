package it.smartland.participation.moderation;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wrote it may appeal, and another moderator decides. */
class AppealApiTest extends WholeService {

    private static final Map<String, Object> TEXT = Map.of("text", "Non vendo niente: è il prezzo del pane.");

    private Actor author;
    private Actor officer;
    private Actor colleague;
    private String solution;
    private String act;

    @BeforeEach
    void isHidden() {
        author = citizen("ricorrente");
        officer = officer("016092");
        colleague = as(ENVIRONMENT.tokens().citizen("collega").in("016092", "municipal-officer"));
        solution = scene().solution(scene().challenge(), author);
        act = json(officer.post(
                        "/moderation/cases/" + solution + "/decisions",
                        Map.of("decision", "HIDE", "ground", "SPAM", "reason", "È pubblicità.")))
                .path("id")
                .asString();
    }

    @Test
    void bringsItBackOnceAnotherModeratorUpholdsIt() {
        assertThat(json(author.get("/me/moderation")).at("/items/0/id").asString())
                .isEqualTo(act);
        String appeal = appeal();
        refused(author.post("/moderation/acts/" + act + "/appeal", TEXT), 409, "appealed-already");
        refused(officer.post(decision(appeal), upheld(true)), 403, "another-moderator");
        assertThat(ids(colleague.get("/moderation/appeals?limit=100"))).contains(appeal);

        assertThat(json(colleague.post(decision(appeal), upheld(true)))
                        .path("act")
                        .asString())
                .isEqualTo("APPEAL_UPHELD");

        assertThat(json(anybody().get("/solutions/" + solution)).path("status").asString())
                .isEqualTo("PUBLISHED");
        assertThat(json(anybody().get("/moderation/acts/" + act)).path("upheld").asBoolean())
                .isTrue();
        assertThat(ids(colleague.get("/moderation/appeals?limit=100"))).doesNotContain(appeal);
        refused(colleague.post(decision(appeal), upheld(false)), 409, "appeal-decided");
    }

    @Test
    void leavesItHiddenWhereItIsDismissed() {
        String appeal = appeal();

        json(as(ENVIRONMENT.tokens().provincialOfficer()).post(decision(appeal), upheld(false)));

        refused(anybody().get("/solutions/" + solution), 404, "hidden-by-moderators");
        assertThat(ids(anybody().get("/moderation/acts?object=" + solution))).hasSize(2);
    }

    @Test
    void isTheAuthorsAloneAndModeratorsOfTheBodyDecide() {
        refused(anybody().post("/moderation/acts/" + act + "/appeal", TEXT), 401, "unauthenticated");
        refused(citizen("anna").post("/moderation/acts/" + act + "/appeal", TEXT), 403, "authors-appeal");
        refused(officer.post("/moderation/acts/" + act + "/appeal", TEXT), 403, "authors-appeal");
        refused(author.post("/moderation/acts/" + act + "/appeal", Map.of()), 422, "invalid");
        String appeal = appeal();

        refused(anybody().post(decision(appeal), upheld(true)), 401, "unauthenticated");
        refused(author.post(decision(appeal), upheld(true)), 403, "moderators-only");
        refused(officer("016206").post(decision(appeal), upheld(true)), 403, "moderators-only");
        assertThat(ids(officer("016206").get("/moderation/appeals?limit=100"))).doesNotContain(appeal);
        refused(citizen("anna").get("/moderation/appeals"), 403, "no-desk");
    }

    @Test
    void comesTooLateOnceItWasRestored() {
        json(colleague.post(
                "/moderation/cases/" + solution + "/decisions", Map.of("decision", "RESTORE", "reason", "Riletta.")));

        refused(author.post("/moderation/acts/" + act + "/appeal", TEXT), 409, "not-appealable");
    }

    @Test
    void isDecidedOnceOfTwoAtTheSameTime() {
        String appeal = appeal();
        List<CompletableFuture<Integer>> answers = Stream.of(
                        colleague, as(ENVIRONMENT.tokens().provincialOfficer()))
                .map(moderator -> CompletableFuture.supplyAsync(() -> moderator
                        .post(decision(appeal), upheld(true))
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    private String appeal() {
        return json(author.post("/moderation/acts/" + act + "/appeal", TEXT))
                .path("id")
                .asString();
    }

    private static String decision(String appeal) {
        return "/moderation/appeals/" + appeal + "/decision";
    }

    private static Map<String, Object> upheld(boolean upheld) {
        return Map.of("upheld", upheld, "reason", "Riletta da un altro.");
    }
}
