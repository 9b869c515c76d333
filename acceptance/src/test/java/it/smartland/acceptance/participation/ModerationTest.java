package it.smartland.acceptance.participation;

import static it.smartland.acceptance.suite.Answer.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.browser.Chromium;
import it.smartland.acceptance.browser.Person;
import it.smartland.acceptance.browser.Window;
import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people report, what moderators decide and what authors say against it, through the gateway and on the pages. */
class ModerationTest {

    private static final String BASE = "/api/participation/v1";
    private static final Map<String, Object> SPAM = Map.of("ground", "SPAM");
    private static final Map<String, Object> HIDE =
            Map.of("decision", "HIDE", "ground", "SPAM", "reason", "È pubblicità.");

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private String challenge;
    private String solution;

    @BeforeEach
    void somethingIsPublished() {
        challenge = participation.openChallenge("comune-dossena", "016092", "Chi tiene pulita la piazza?");
        solution = participation.publishSolution("cittadino1", challenge, "La piazza si spazza insieme");
    }

    @Test
    void hidesWhatThreePeopleReportUntilAnAppealIsUpheldByAnotherModerator() {
        for (String reporter : List.of("cittadino2", "cittadino2", "cittadino3")) {
            participation.report(reporter, solution).expect(200);
        }
        participation.solutionAsSeenByAnybody(solution);
        participation.report("cittadino4", solution).expect(200);
        isProblem(suite.asNobody().get(BASE + "/solutions/" + solution), 404, "hidden-by-moderators");
        String act =
                suite.as("cittadino1").get(BASE + "/me/moderation").expect(200).text("/items/0/id");

        String appeal = suite.as("cittadino1")
                .post(BASE + "/moderation/acts/" + act + "/appeal", Map.of("text", "È la nostra piazza."))
                .expect(201)
                .id();
        Map<String, Object> upheld = Map.of("upheld", true, "reason", "Non vende niente.");
        String decision = BASE + "/moderation/appeals/" + appeal + "/decision";
        isProblem(suite.as("comune-spirano").post(decision, upheld), 403, "moderators-only");
        suite.as("comune-dossena-2").post(decision, upheld).expect(201);

        participation.solutionAsSeenByAnybody(solution);
    }

    @Test
    void isDecidedByModeratorsOfTheBodyThatAsksAlone() {
        String decisions = BASE + "/moderation/cases/" + solution + "/decisions";

        isProblem(suite.asNobody().put(report(), SPAM), 401, "unauthenticated");
        isProblem(participation.report("cittadino1", solution), 403, "own-report");
        isProblem(suite.asNobody().post(decisions, HIDE), 401, "unauthenticated");
        isProblem(suite.as("cittadino2").post(decisions, HIDE), 403, "moderators-only");
        isProblem(suite.as("comune-spirano").post(decisions, HIDE), 403, "moderators-only");
        participation.hide("comune-dossena", solution).expect(201);
        isProblem(participation.hide("comune-dossena-2", solution), 409, "decision-not-possible");

        Answer register = suite.asNobody()
                .get(BASE + "/moderation/acts?object=" + solution)
                .expect(200);
        assertThat(register.text("/items/0/body/code")).isEqualTo("016092");
        assertThat(register.at("").toString()).doesNotContain("cittadino1", "comune-dossena");
    }

    @Test
    void publishesOnceItIsApprovedWhereTheChallengeAsksForThat() {
        String careful = participation.openChallenge(
                "comune-dossena", "016092", "Che nome ha la sala?", Map.of("premoderated", true));
        String waiting = participation.publishSolution("cittadino1", careful, "Sala del pane");

        isProblem(suite.asNobody().get(BASE + "/solutions/" + waiting), 404, "not-found");
        suite.as("comune-dossena")
                .post(
                        BASE + "/moderation/cases/" + waiting + "/decisions",
                        Map.of("decision", "APPROVE", "reason", "È nel tema."))
                .expect(201);

        participation.solutionAsSeenByAnybody(waiting);
    }

    @Test
    void asksModeratorsToLookWhereManyVotedFromOnePlaceAndCountsThemAll() {
        for (int voter = 2; voter <= 6; voter++) {
            participation.rate("cittadino" + voter, solution, 5).expect(200);
        }
        String flags = BASE + "/moderation/flags?limit=100";
        await().until(() ->
                suite.as("comune-dossena").get(flags).expect(200).toString().contains(solution));
        isProblem(suite.as("cittadino2").get(flags), 403, "no-desk");
        assertThat(suite.as("comune-spirano").get(flags).expect(200).toString()).doesNotContain(solution);
        String flag = suite.as("comune-dossena")
                .get(flags)
                .at("/items")
                .valueStream()
                .filter(found -> found.path("solution").asString().equals(solution))
                .map(found -> found.path("id").asString())
                .findFirst()
                .orElseThrow();
        String review = BASE + "/moderation/flags/" + flag + "/review";
        Map<String, Object> seen = Map.of("reason", "Hanno votato dalla biblioteca.");

        isProblem(suite.as("comune-spirano").post(review, seen), 403, "moderators-only");
        suite.as("comune-dossena").post(review, seen).expect(200);
        isProblem(suite.as("comune-dossena").post(review, seen), 409, "flag-reviewed");

        await().untilAsserted(() -> assertThat(participation
                        .solutionAsSeenByAnybody(solution)
                        .at("/rating/count")
                        .asInt())
                .isEqualTo(5));
    }

    @Test
    void isDoneOnPagesInBothLanguages() {
        try (Chromium chromium = new Chromium()) {
            try (Window window = chromium.open(suite.origin(), 390, true)) {
                Person reporter = new Person(window);
                reporter.signsIn("cittadino5");
                window.visit("/segnala/soluzione/" + solution);
                shows(window, "Segnala ai moderatori");
                window.page().getByLabel("Pubblicità").check();
                reporter.button("Invia la segnalazione").click();
                shows(window, "Segnalazione ricevuta");
                window.visit("/lingua?codice=en&ritorno=%2Fmoderazione%2Fregistro");
                shows(window, "Register of moderation");
                window.isQuiet();
            }
            try (Window window = chromium.open(suite.origin(), 390, true)) {
                Person moderator = new Person(window);
                moderator.signsIn("comune-dossena");
                window.visit("/moderazione");
                shows(window, "La piazza si spazza insieme");
                window.visit("/moderazione/casi/" + solution);
                window.page().getByLabel("Nascondi").first().check();
                window.page().getByLabel("Che cosa non va, se nascondi").selectOption("SPAM");
                window.page().getByLabel("Motivo").fill("È pubblicità.");
                moderator.button("Decidi").click();
                shows(window, "nascosta (Pubblicità)");
                window.isQuiet();
            }
        }
        isProblem(suite.asNobody().get(BASE + "/solutions/" + solution), 404, "hidden-by-moderators");
    }

    private String report() {
        return BASE + "/solutions/" + solution + "/report";
    }

    private static void shows(Window window, String... words) {
        assertThat(window.page().locator("main").innerText()).contains(words);
        window.isAccessible();
        window.fitsItsWidth();
    }
}
