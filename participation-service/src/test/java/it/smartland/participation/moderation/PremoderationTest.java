package it.smartland.participation.moderation;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A challenge may publish what people write only once a moderator approves it. */
class PremoderationTest extends WholeService {

    private Actor author;
    private Actor officer;
    private String challenge;
    private String solution;

    @BeforeEach
    void isHandedIn() {
        author = citizen("attende");
        officer = officer("016092");
        challenge = scene().challenge(Map.of("premoderated", true));
        solution = scene().draft(challenge, author, Map.of()).path("id").asString();
        assertThat(json(author.move("/solutions/" + solution, "PUBLISHED"))
                        .path("status")
                        .asString())
                .isEqualTo("WAITING");
    }

    @Test
    void publishesASolutionOnceItIsApprovedEvenAfterTheClosing() {
        refused(anybody().get("/solutions/" + solution), 404, "not-found");
        refused(author.put("/solutions/" + solution, Scene.text("Altro"), 2), 409, "solution-waiting");
        refused(citizen("anna").put("/solutions/" + solution + "/support"), 404, "not-found");
        assertThat(ids(officer.get("/moderation/cases?limit=100"))).contains(solution);
        json(officer.move("/challenges/" + challenge, "CLOSED"));

        json(officer.post(decisions(solution), Map.of("decision", "APPROVE", "reason", "È nel tema.")));

        assertThat(json(anybody().get("/solutions/" + solution))
                        .path("textVersion")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isEqualTo(1);
        assertThat(ids(officer.get("/moderation/cases?limit=100"))).doesNotContain(solution);
    }

    @Test
    void refusesASolutionWithAReasonThatItsAuthorReadsAndMayAppeal() {
        String act = json(officer.post(
                        decisions(solution),
                        Map.of("decision", "REFUSE", "ground", "OFF_TOPIC", "reason", "Parla d'altro.")))
                .path("id")
                .asString();

        assertThat(json(author.get("/solutions/" + solution))
                        .path("statusReason")
                        .asString())
                .isEqualTo("Parla d'altro.");
        refused(anybody().get("/solutions/" + solution), 404, "not-found");
        String appeal = json(author.post("/moderation/acts/" + act + "/appeal", Map.of("text", "Rileggete.")))
                .path("id")
                .asString();
        json(as(ENVIRONMENT.tokens().provincialOfficer())
                .post("/moderation/appeals/" + appeal + "/decision", Map.of("upheld", true, "reason", "C'entra.")));
        json(anybody().get("/solutions/" + solution));
    }

    @Test
    void holdsOpinionsBackToo() {
        json(officer.post(decisions(solution), Map.of("decision", "APPROVE", "reason", "Bene.")));
        Actor reader = citizen("lettrice");
        String approved = scene().opinion(solution, reader);
        String refusedOne = scene().opinion(solution, reader);

        refused(anybody().get("/opinions/" + approved), 404, "not-found");
        assertThat(json(reader.get("/opinions/" + approved)).path("status").asString())
                .isEqualTo("WAITING");
        assertThat(ids(anybody().get("/solutions/" + solution + "/opinions"))).isEmpty();
        json(officer.post(decisions(approved), Map.of("decision", "APPROVE", "reason", "Bene.")));
        json(officer.post(
                decisions(refusedOne), Map.of("decision", "REFUSE", "ground", "OTHER", "reason", "Doppione.")));

        assertThat(ids(anybody().get("/solutions/" + solution + "/opinions"))).containsExactly(approved);
        assertThat(json(anybody().get("/solutions/" + solution))
                        .path("opinions")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void isARuleThatStaysOnceTheChallengeIsOpen() {
        long version =
                json(officer.get("/challenges/" + challenge)).path("version").asLong();

        refused(
                officer.patch("/challenges/" + challenge, Map.of("premoderated", false), version),
                409,
                "rules-fixed-at-opening");
    }

    private static String decisions(String object) {
        return "/moderation/cases/" + object + "/decisions";
    }
}
