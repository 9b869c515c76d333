package it.smartland.participation;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.verification.Schemas;
import it.smartland.participation.Ear.Heard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others hear of what moderators decide: that something is out of sight, and not what it said. */
class ModerationEventsTest extends WholeService {

    private static final List<String> TOPICS = Stream.of(
                    Topic.PARTICIPATION_CHALLENGES, Topic.PARTICIPATION_SOLUTIONS, Topic.PARTICIPATION_OPINIONS)
            .map(topic -> topic.named(ENVIRONMENT.topicPrefix()))
            .toList();

    @Test
    void withholdsWhatIsHiddenAndTellsItAgainOnceItIsRestored() {
        Actor author = citizen("autrice-nascosta");
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, author);
        String opinion = scene().opinion(solution, author);
        List<String> objects = List.of(opinion, solution, challenge);
        objects.forEach(object -> decide(object, "HIDE"));
        objects.forEach(object -> decide(object, "RESTORE"));

        List<Heard> all = Ear.of(
                        TOPICS,
                        heard -> isTold(heard, opinion, ".restored"),
                        heard -> isTold(heard, solution, ".restored"))
                .until(heard -> isTold(heard, challenge, ".restored"));

        for (String object : objects) {
            Heard hidden = told(all, object, ".hidden");
            Heard restored = told(all, object, ".restored");
            Schemas.assertValid(hidden.type(), hidden.body());
            Schemas.assertValid(restored.type(), restored.body());
            assertThat(hidden.state().path("title").asString()).isEqualTo("[…]");
            assertThat(restored.state().path("title").asString()).isNotEqualTo("[…]");
            assertThat(hidden.version()).isLessThan(restored.version());
        }
    }

    private void decide(String object, String decision) {
        json(as(ENVIRONMENT.tokens().provincialOfficer())
                .post(
                        "/moderation/cases/" + object + "/decisions",
                        Map.of("decision", decision, "ground", "OTHER", "reason", "Si prova.")));
    }

    private static Heard told(List<Heard> all, String object, String happening) {
        return all.stream()
                .filter(heard -> isTold(heard, object, happening))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTold(Heard heard, String object, String happening) {
        return heard.key().equals(object) && heard.type().contains(happening);
    }
}
