package it.smartland.acceptance.participation;

import static it.smartland.acceptance.suite.Answer.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.browser.Chromium;
import it.smartland.acceptance.browser.Person;
import it.smartland.acceptance.browser.Window;
import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A solution with enough supports is owed an answer; the body gives it, people say what they think of it. */
class OfficialAnswersTest {

    private static final String BASE = "/api/participation/v1";
    private static final Duration WITHIN = Duration.ofDays(30);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void isOwedOnceEnoughSupportItAndGivenByTheBodyThatAskedAlone() {
        String solution = supported("Un forno che apre il sabato");

        Answer owed = suite.asNobody().get(path(solution)).expect(200);
        Instant reached =
                Instant.parse(participation.solutionAsSeenByAnybody(solution).text("/supportThresholdReachedAt"));
        assertThat(Instant.parse(owed.text("/dueAt"))).isEqualTo(reached.plus(WITHIN));
        assertThat(owed.at("/overdue").asBoolean()).isFalse();
        Map<String, String> answer = Map.of("status", "PARTLY", "reason", "Il sabato sì, gli altri giorni no.");
        isProblem(suite.asNobody().put(path(solution), answer), 401, "unauthenticated");
        isProblem(suite.as("cittadino1").put(path(solution), answer), 403, "other-body");
        isProblem(suite.as("comune-spirano").put(path(solution), answer), 403, "other-body");
        isProblem(suite.as("comune-dossena").put(path(solution), Map.of("status", "PARTLY")), 422, "invalid");

        suite.as("comune-dossena").put(path(solution), answer).expect(200);

        assertThat(suite.asNobody().get(path(solution)).text("/reason")).startsWith("Il sabato sì");
        assertThat(listed("answered=true")).contains(solution);
        assertThat(listed("overdue=true")).doesNotContain(solution);
        await().untilAsserted(() -> assertThat(told(solution)).containsExactly("due", "published"));
    }

    @Test
    void countsOnePersonsRatingOnceHoweverOftenItIsGiven() {
        String solution = supported("Un orto per la mensa");
        suite.as("comune-dossena")
                .put(path(solution), Map.of("status", "ACCEPTED", "reason", "Si fa."))
                .expect(200);

        IntStream.rangeClosed(1, 12)
                .parallel()
                .forEach(i -> suite.as("cittadino4")
                        .put(path(solution) + "/rating", Map.of("stars", 1 + i % 5))
                        .expect(200));
        suite.as("cittadino4")
                .put(path(solution) + "/rating", Map.of("stars", 2))
                .expect(200);
        isProblem(suite.as("comune-dossena-2").put(path(solution) + "/rating", Map.of("stars", 5)), 403, "own-work");

        Answer rated = suite.asNobody().get(path(solution)).expect(200);
        assertThat(rated.at("/rating/count").asInt()).isEqualTo(1);
        assertThat(rated.at("/rating/distribution").toString()).isEqualTo("[0,1,0,0,0]");
    }

    @Test
    void manyAreWrittenTogetherForLaterAndPublishedTogether() {
        String one = supported("Una panchina al sole");
        String other = supported("Un'ombra alla fermata");
        String later = Instant.now().plus(3, ChronoUnit.DAYS).toString();
        List<Map<String, String>> answers = List.of(one, other).stream()
                .map(solution -> Map.of(
                        "solution", solution, "status", "UNDER_WAY", "reason", "In bilancio.", "publishAt", later))
                .toList();
        isProblem(
                suite.as("comune-spirano").post(BASE + "/official-answers", Map.of("answers", answers)),
                403,
                "other-body");
        suite.as("comune-dossena")
                .post(BASE + "/official-answers", Map.of("answers", answers))
                .expect(200);
        assertThat(suite.asNobody().get(path(one)).at("/scheduled").isNull()).isTrue();

        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person officer = new Person(window);
            officer.signsIn("comune-dossena");
            window.visit("/risposte/scrivania");
            window.isAccessible();
            window.fitsItsWidth();
            for (String solution : List.of(one, other)) {
                window.page()
                        .locator("form[action$='/pubblica'] input[name='to-" + solution + "']")
                        .check();
            }
            officer.button("Pubblica subito quelle scelte").click();
            window.visit("/soluzioni/" + one);
            assertThat(window.page().locator("#risposta").innerText()).contains("In corso", "In bilancio.");
            window.isQuiet();
        }
        assertThat(suite.asNobody().get(path(other)).text("/status")).isEqualTo("UNDER_WAY");
    }

    @Test
    void isWrittenAndRatedOnPagesInBothLanguages() {
        String solution = supported("Un ponte per i bambini");
        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person officer = new Person(window);
            officer.signsIn("comune-dossena");
            window.visit("/soluzioni/" + solution + "/risposta");
            window.page().locator("input[name=status][value=REJECTED]").check();
            officer.button("Salva la risposta").click();
            assertThat(window.page().locator(".notice-danger").innerText()).contains("Perché");
            window.isAccessible();
            window.page().locator("textarea[name=reason]").fill("Il terreno non è nostro.");
            officer.button("Salva la risposta").click();
            shows(window, "Non accolta", "Il terreno non è nostro.");
        }
        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person citizen = new Person(window);
            citizen.signsIn("cittadino5");
            window.visit("/soluzioni/" + solution + "/risposta");
            window.page().locator("input[name=stars][value='2']").check();
            citizen.button("Valuta la risposta").click();
            shows(window, "Hai dato 2 stelle.");
            window.visit("/lingua?codice=en&ritorno=%2Frisposte%3Fquali%3DGIVEN");
            shows(window, "Un ponte per i bambini", "Not accepted");
            window.isQuiet();
        }
    }

    private static void shows(Window window, String... words) {
        assertThat(window.page().locator("main").innerText()).contains(words);
        window.isAccessible();
        window.fitsItsWidth();
    }

    /** A solution that two people support, as many as its challenge asks for, and of which that is known. */
    private String supported(String title) {
        String challenge = participation.openChallenge(
                "comune-dossena", "016092", "Che cosa manca in paese?", Map.of("supportThreshold", 2));
        String solution = participation.publishSolution("cittadino1", challenge, title);
        for (String person : List.of("cittadino2", "cittadino3")) {
            suite.as(person)
                    .put(BASE + "/solutions/" + solution + "/support", Map.of())
                    .expect(200);
        }
        await().untilAsserted(() -> assertThat(
                        suite.asNobody().get(path(solution)).at("/dueAt").isNull())
                .isFalse());
        return solution;
    }

    private List<String> listed(String filter) {
        return suite.asNobody()
                .get(BASE + "/official-answers?territory=016092&limit=100&" + filter)
                .expect(200)
                .at("/items")
                .findValuesAsString("solution");
    }

    private List<String> told(String solution) {
        return new Topics(suite.environment("participation"))
                .read("participation.official-answers").stream()
                        .filter(event -> event.key().equals(solution))
                        .map(event -> event.type().split("\\.")[4])
                        .toList();
    }

    private static String path(String solution) {
        return BASE + "/solutions/" + solution + "/official-answer";
    }
}
