package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every act as nobody, in the wrong role, for another body: refused with a problem document, and nothing changes. */
class WhoMayActTest {

    private static final String BASE = "/api/participation/v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void nobodyActsWithoutALogin() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi accende la sera?");
        String solution = participation.publishSolution("cittadino1", challenge, "Una sala aperta");

        isProblem(suite.asNobody().post(BASE + "/challenges", Participation.challenge("016092", "Anonima")), 401);
        isProblem(
                suite.asNobody()
                        .post(BASE + "/challenges/" + challenge + "/solutions", Participation.solution("Anonima")),
                401);
        isProblem(suite.asNobody().put(BASE + "/solutions/" + solution + "/rating", Map.of("stars", 5)), 401);
    }

    @Test
    void aCitizenOpensNoChallenge() {
        isProblem(
                suite.as("cittadino1").post(BASE + "/challenges", Participation.challenge("016092", "Da cittadino")),
                403);
    }

    @Test
    void anOfficerActsForNoOtherMunicipality() {
        isProblem(
                suite.as("comune-spirano").post(BASE + "/challenges", Participation.challenge("016092", "Per altri")),
                403);
        String challenge = participation.openChallenge("comune-dossena", "016092", "Di chi è la piazza?");

        Answer refused = suite.as("comune-spirano")
                .post(BASE + "/challenges/" + challenge + "/transitions", Map.of("to", "CLOSED"));

        isProblem(refused, 403);
        assertThat(suite.asNobody()
                        .get(BASE + "/challenges/" + challenge)
                        .expect(200)
                        .text("/status"))
                .isEqualTo("OPEN");
    }

    @Test
    void everyFaultIsListedAtOnce() {
        Answer refused = suite.as("comune-dossena").post(BASE + "/challenges", Map.of("owner", "016092"));

        isProblem(refused, refused.status() == 400 ? 400 : 422);
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .contains("/title", "/description", "/area", "/closesAt");
    }

    @Test
    void aTokenOfAnotherMakingIsRefused() {
        Answer refused = suite.withToken("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                .put(BASE + "/solutions/0198f000-0000-7000-8000-000000000000/rating", Map.of("stars", 5));

        isProblem(refused, 401);
    }

    private static void isProblem(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.at("/status").asInt()).isEqualTo(status);
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.headers().firstValue("X-RateLimit-Remaining")).isPresent();
    }
}
