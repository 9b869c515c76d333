package it.smartland.catalogue;

import static it.smartland.catalogue.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.contracts.catalogue.CatalogueEvent;
import it.smartland.contracts.verification.Schemas;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others hear: every public change, in order, by its schema, and nothing personal. */
class EventsTest extends WholeService {

    private final Ear ear = new Ear(
            ENVIRONMENT,
            Stream.of(Topic.CATALOGUE_PRACTICES, Topic.CATALOGUE_ADOPTIONS)
                    .map(topic -> topic.named(ENVIRONMENT.topicPrefix()))
                    .toList());

    @Test
    void tellsTheWholeStoryInOrderAndNothingOfDraftsOrPeople() {
        String draft = scene().draft(Map.of());
        String practice = scene().published(Map.of(
                "cost", Map.of("amount", "8000"),
                "results", List.of(Map.of("indicator", "visitors", "latest", 12500)),
                "chain", List.of(Map.of("actor", "Cooperativa", "sector", "TERTIARY"))));
        Actor adopter = officer("016206");
        String adoption = json(adopter.post("/practices/" + practice + "/adoptions", Map.of()))
                .path("id")
                .asString();
        json(adopter.post("/practices/" + practice + "/adoptions", Map.of()));
        json(adopter.put("/adoptions/" + adoption, Map.of("adaptations", "Una cava."), 1));
        json(adopter.move("/adoptions/" + adoption, "PLANNED"));
        json(province().move("/practices/" + practice, "ARCHIVED"));

        List<Ear.Heard> all = ear.until(is(practice, "practice.archived"), is(adoption, "adoption.moved"));

        assertThat(all).extracting(Ear.Heard::key).doesNotContain(draft);
        assertThat(happenings(all, practice)).containsExactly("published", "archived");
        assertThat(happenings(all, adoption)).containsExactly("declared", "updated", "moved");
        assertThat(all).allSatisfy(heard -> {
            Schemas.assertValid(heard.type(), heard.body());
            assertThat(heard.key()).isEqualTo(heard.state().path("id").asString());
            assertThat(heard.version()).isEqualTo(heard.state().path("version").asLong());
            assertThat(heard.body())
                    .doesNotContain(
                            scene().author().token().subject(),
                            scene().province().token().subject(),
                            adopter.token().subject());
        });
        assertThat(all)
                .extracting(Ear.Heard::type)
                .contains(Stream.of(CatalogueEvent.values())
                        .map(CatalogueEvent::type)
                        .toArray(String[]::new));
    }

    private static Predicate<Ear.Heard> is(String object, String happening) {
        return heard ->
                heard.key().equals(object) && heard.type().equals("it.smartland.catalogue." + happening + ".v1");
    }

    private static List<String> happenings(List<Ear.Heard> all, String object) {
        return all.stream()
                .filter(heard -> heard.key().equals(object))
                .map(heard -> heard.type().split("\\.")[4])
                .toList();
    }
}
