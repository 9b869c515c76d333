package it.smartland.participation;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.verification.Schemas;
import it.smartland.participation.Ear.Heard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What others hear of a solution that became part of another. */
class MergerEventsTest extends WholeService {

    @Test
    void tellsThatItIsPartOfAnotherWhichLeadsOnFromIt() {
        String challenge = scene().challenge();
        String merged = scene().solution(challenge, citizen("confluita"));
        String into = scene().solution(challenge, citizen("accogliente"));
        json(officer("016092")
                .post("/solutions/" + merged + "/merge", Map.of("into", into, "reason", "Dicono lo stesso.")));
        json(citizen("confluita").put("/solutions/" + merged + "/merge/consent", Map.of("agreed", true)));
        json(citizen("accogliente").put("/solutions/" + merged + "/merge/consent", Map.of("agreed", true)));

        List<Heard> all = Ear.of(
                        List.of(Topic.PARTICIPATION_SOLUTIONS.named(ENVIRONMENT.topicPrefix())),
                        heard -> is(heard, merged, "solution.merged"))
                .until(heard -> is(heard, into, "solution.updated"));

        Heard told = all.stream()
                .filter(heard -> is(heard, merged, "solution.merged"))
                .findFirst()
                .orElseThrow();
        Schemas.assertValid(told.type(), told.body());
        assertThat(told.state().path("mergedInto").asString()).isEqualTo(into);
        assertThat(all.stream().filter(heard -> is(heard, into, "solution.updated")))
                .last()
                .satisfies(heard ->
                        assertThat(heard.state().at("/mergedFrom/0").asString()).isEqualTo(merged));
    }

    private static boolean is(Heard heard, String object, String happening) {
        return heard.key().equals(object) && heard.type().equals("it.smartland.participation." + happening + ".v1");
    }
}
