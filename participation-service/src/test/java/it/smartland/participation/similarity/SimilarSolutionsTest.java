package it.smartland.participation.similarity;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.WholeService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SimilarSolutionsTest extends WholeService {

    private static final String FIND = "/challenges/{challenge}/similar?title={title}&summary={summary}";

    @Test
    void findsWhatSaysNearlyTheSameInOtherItalianWords() {
        String challenge = scene().challenge();
        String bakery = scene().solution(
                        challenge,
                        citizen("fornaia"),
                        Map.of("title", "Un forno di comunità", "summary", "Cuociamo il pane insieme ogni sabato."));
        scene().solution(
                        challenge,
                        citizen("pastore"),
                        Map.of("title", "Sentieri puliti", "summary", "I volontari sistemano le mulattiere."));
        scene().draft(challenge, citizen("segreta"), Map.of("title", "Un forno di comunità"));

        JsonNode found =
                json(anybody().get(find(challenge, "Forni della comunità", "Cuocere insieme il pane, il sabato")));

        assertThat(found.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactly(bakery);
        double score = found.at("/items/0/score").asDouble();
        assertThat(score)
                .isBetween(0.3, 1.0)
                .isCloseTo(
                        (found.at("/items/0/titles").asDouble()
                                        + found.at("/items/0/words").asDouble())
                                / 2,
                        org.assertj.core.data.Offset.offset(0.002));
    }

    @Test
    void scoresTheSameTextWithOneAndAnotherWithNothing() {
        String challenge = scene().challenge();
        scene().solution(
                        challenge,
                        citizen("uguale"),
                        Map.of("title", "La stalla aperta", "summary", "Latte e visite."));

        assertThat(json(anybody().get(find(challenge, "La stalla aperta", "Latte e visite.")))
                        .at("/items/0/score")
                        .asDouble())
                .isEqualTo(1.0);
        assertThat(json(anybody().get(find(challenge, "La stala apperta", "Altro del tutto")))
                        .at("/items/0/words")
                        .asDouble())
                .as("misspelt, and no stem in common")
                .isZero();
        assertThat(ids(anybody().get(find(challenge, "Autobus notturno", "Corse fino alle due."))))
                .isEmpty();
        assertThat(ids(anybody().get(find(challenge, "il la le", "di a da"))))
                .as("no stems")
                .isEmpty();
        assertThat(ids(anybody().get(find(scene().challenge(), "La stalla aperta", "Latte e visite."))))
                .as("of another challenge")
                .isEmpty();
    }

    @Test
    void asksForATitle() {
        refused(anybody().get("/challenges/" + scene().challenge() + "/similar"), 400, "bad-request");
    }

    private static String find(String challenge, String title, String summary) {
        return FIND.replace("{challenge}", challenge).replace("{title}", title).replace("{summary}", summary);
    }
}
