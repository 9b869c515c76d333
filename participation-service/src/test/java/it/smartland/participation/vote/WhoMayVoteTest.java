package it.smartland.participation.vote;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may vote, and until when. */
class WhoMayVoteTest extends Voting {

    @Test
    void isOnePersonsWhateverTheAccount() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        Actor first = as(ENVIRONMENT.tokens().citizen("vecchio-conto").withFiscalNumber("TINIT-RSSMRA80A01A794X"));
        Actor again = as(ENVIRONMENT.tokens().citizen("nuovo-conto").withFiscalNumber("TINIT-rssmra80a01a794x"));

        json(first.put(rating(solution), Map.of("stars", 1)));
        json(again.put(rating(solution), Map.of("stars", 5)));

        assertThat(count("vote", solution)).isEqualTo(1);
        awaitTally(solution, 1, 5.0);
    }

    @Test
    void refusesWhoMayNotVote() {
        String challenge = scene().challenge();
        Actor author = as(ENVIRONMENT.tokens().citizen("autrice").withFiscalNumber("TINIT-VRDNNA75B41A794Y"));
        String solution = scene().solution(challenge, author);
        String ofDossena = scene().solution(challenge, officer("016092"), Map.of("onBehalfOf", "016092"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        Actor otherAccount = as(ENVIRONMENT.tokens().citizen("altro-conto").withFiscalNumber("TINIT-VRDNNA75B41A794Y"));
        Actor unverified = as(ENVIRONMENT.tokens().citizen("ignoto").withUnverifiedEmail());

        refused(anybody().put(rating(solution), FOUR_STARS), 401, "unauthenticated");
        refused(unverified.put(rating(solution), FOUR_STARS), 403, "no-verified-identity");
        refused(author.put(rating(solution), FOUR_STARS), 403, "own-work");
        refused(otherAccount.put(rating(solution), FOUR_STARS), 403, "own-work");
        refused(author.put("/solutions/" + solution + "/support"), 403, "own-work");
        refused(officer("016092").put(rating(ofDossena), FOUR_STARS), 403, "own-work");
        refused(citizen("opinionista").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 403, "own-work");
        refused(citizen("anna").put(rating(solution), Map.of("stars", 6)), 422, "invalid");
        refused(citizen("anna").put(rating(solution), Map.of("stars", 4.5)), 422, "invalid");
        refused(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 0)), 422, "invalid");
        refused(citizen("anna").put(rating("01934f70-1d2b-7c4f-8b55-3a9e6d2f8b02"), FOUR_STARS), 404, "not-found");
    }

    @Test
    void refusesAVoteFromTheClosingMillisecondOn() {
        Instant closes = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        String challenge = scene().challenge(Map.of("closesAt", closes.toString()));
        String solution = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(solution, citizen("opinionista"));
        String draft =
                scene().draft(challenge, citizen("tardi"), Map.of()).path("id").asString();

        clock.standAt(closes.minusMillis(1));
        json(citizen("anna").put(rating(solution), FOUR_STARS));
        clock.standAt(closes);

        refused(citizen("bruno").put(rating(solution), FOUR_STARS), 409, "challenge-closed");
        refused(citizen("anna").delete(rating(solution)), 409, "challenge-closed");
        refused(citizen("bruno").put("/solutions/" + solution + "/support"), 409, "challenge-closed");
        refused(citizen("bruno").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 409, "challenge-closed");
        refused(citizen("tardi").move("/solutions/" + draft, "PUBLISHED"), 409, "challenge-closed");
        refused(
                citizen("bruno").post("/solutions/" + solution + "/opinions", Map.of("title", "t", "text", "t")),
                409,
                "challenge-closed");
        awaitTally(solution, 1, 4.0);
    }
}
