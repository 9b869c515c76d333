package it.smartland.grants.evaluation;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.grants.Actor;
import it.smartland.grants.WholeService;
import it.smartland.servers.TestToken;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationApiTest extends WholeService {

    private static final Map<String, Object> NO_CONFLICT = Map.of("conflict", false);

    @Test
    void beginsAfterTheClosingWithADeclaration() {
        String call = scene().call();
        String path = "/applications/" + scene().submitted(call, officer("016092"), "9000.00");
        refused(evaluator().post(path + "/conflict-declaration", NO_CONFLICT), 404, "not-found");
        refused(office().post(path + "/transitions", Map.of("to", "ADMITTED")), 409, "call-not-judging");

        scene().close(call);
        refused(evaluator().put(path + "/scores", scores(80, true)), 409, "declaration-missing");
        refused(anybody().post(path + "/conflict-declaration", NO_CONFLICT), 401, "unauthenticated");
        refused(officer("016092").post(path + "/conflict-declaration", NO_CONFLICT), 403, "evaluators-only");
        refused(officer("016206").post(path + "/conflict-declaration", NO_CONFLICT), 404, "not-found");
        json(evaluator().post(path + "/conflict-declaration", NO_CONFLICT));
        json(evaluator().post(path + "/conflict-declaration", NO_CONFLICT));
        refused(
                evaluator().post(path + "/conflict-declaration", Map.of("conflict", true, "reason", "Parente")),
                409,
                "declaration-stands");
        assertThat(json(evaluator().put(path + "/scores", scores(80, false)))
                        .path("final")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void keepsWhoHasAStakeOut() {
        String call = scene().call();
        String path = "/applications/" + scene().submitted(call, officer("016206"), "9000.00");
        scene().close(call);
        Actor ofTheApplicant = as(ENVIRONMENT.tokens().evaluator("016206"));
        Actor related = as(another("valutatore-parente"));

        refused(ofTheApplicant.get(path), 404, "not-found");
        refused(ofTheApplicant.post(path + "/conflict-declaration", NO_CONFLICT), 403, "conflict-of-interest");
        refused(ofTheApplicant.put(path + "/scores", scores(100, true)), 403, "conflict-of-interest");
        refused(related.post(path + "/conflict-declaration", Map.of("conflict", true)), 422, "invalid");
        json(related.post(path + "/conflict-declaration", Map.of("conflict", true, "reason", "Parente")));
        refused(related.put(path + "/scores", scores(100, true)), 403, "conflict-of-interest");
    }

    @Test
    void keepsFinalScoresAndEachEvaluatorsOwn() {
        String call = scene().call();
        String path = "/applications/" + scene().submitted(call, officer("016092"), "9000.00");
        scene().close(call);
        scene().score(path.substring("/applications/".length()), evaluator(), 80, 80);

        json(evaluator().put(path + "/scores", scores(80, true)));
        refused(evaluator().put(path + "/scores", scores(81, true)), 409, "scores-final");
        refused(as(another("valutatore-altro")).get(path + "/scores"), 404, "not-found");
        refused(
                evaluator().put(path + "/scores", Map.of("scores", Map.of("impact", 101, "absent", 5), "final", true)),
                422,
                "invalid");
    }

    @Test
    void ranksOnlyWhatIsJudgedInFull() {
        String call = scene().call();
        String judged = scene().submitted(call, officer("016092"), "9000.00");
        String refusedOne = scene().submitted(call, officer("016206"), "8000.00");
        String ranking = "/calls/" + call + "/ranking";
        scene().close(call);
        scene().score(judged, evaluator(), 80, 80);

        refused(office().post(ranking), 409, "scores-missing");
        refused(officer("016092").post(ranking), 403, "office-only");
        refused(anybody().post(ranking), 401, "unauthenticated");
        String path = "/applications/" + refusedOne;
        refused(office().post(path + "/transitions", Map.of("to", "INADMISSIBLE")), 422, "invalid");
        refused(officer("016206").post(path + "/transitions", Map.of("to", "ADMITTED")), 403, "office-only");
        json(office().post(path + "/transitions", Map.of("to", "INADMISSIBLE", "reason", "Fuori ambito")));
        refused(anybody().get(ranking), 404, "not-found");
        var published = json(office().post(ranking));

        assertThat(published.path("items")).hasSize(1);
        assertThat(json(office().post(ranking))).isEqualTo(published);
        assertThat(json(officer("016206").get(path)).path("statusReason").asString())
                .isEqualTo("Fuori ambito");
        refused(evaluator().put("/applications/" + judged + "/scores", scores(10, true)), 409, "call-not-judging");
        refused(officer("016092").post("/calls/" + call + "/awards"), 403, "office-only");
    }

    private static Map<String, Object> scores(int each, boolean isFinal) {
        return Map.of("scores", Map.of("impact", each, "network", each), "final", isFinal);
    }

    private static TestToken another(String name) {
        return ENVIRONMENT.tokens().citizen(name).withRole("evaluator");
    }
}
