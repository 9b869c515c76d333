package it.smartland.participation.solution;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a solution said when, and what it says instead now. */
class VersionsTest extends WholeService {

    private Actor author;

    @BeforeEach
    void somebodyWrites() {
        author = citizen("autore-di-versioni");
    }

    @Test
    void mendsInPlaceForAWhileAndThenAddsVersions() {
        String path = "/solutions/" + scene().solution(scene().challenge(), author);
        Instant fixed =
                Instant.parse(json(anybody().get(path)).path("textFixedFrom").asString());

        clock.standAt(fixed.minusMillis(1));
        json(author.put(path, Scene.text("La bottega che consegna a casa"), 2));
        clock.standAt(fixed);
        JsonNode changed = json(author.put(path, Scene.text("La bottega che consegna ovunque"), 3));

        assertThat(changed.path("textVersion").asInt()).isEqualTo(2);
        JsonNode versions = json(anybody().get(path + "/versions")).path("items");
        assertThat(versions.valueStream().map(version -> version.path("title").asString()))
                .containsExactly("La bottega che consegna ovunque", "La bottega che consegna a casa");
        JsonNode difference = json(anybody().get(path + "/versions/1/diff/2"));
        assertThat(difference.at("/title").toString())
                .contains(
                        "{\"change\":\"REMOVED\",\"text\":\"a casa\"}", "{\"change\":\"ADDED\",\"text\":\"ovunque\"}");
        assertThat(difference.at("/summary").size()).isEqualTo(1);
        assertThat(difference.path("fields").size()).isZero();
        refused(anybody().get(path + "/versions/1/diff/9"), 404, "not-found");
    }

    @Test
    void tellsWhatWasChosenAnewToo() {
        String path = "/solutions/" + scene().solution(scene().challenge(), author);
        clock.standAt(clock.instant().plus(Duration.ofHours(1)));
        json(author.patch(path, Map.of("maturity", "UNDER_WAY", "sector", "PRIMARY"), 2));

        assertThat(json(anybody().get(path + "/versions/1/diff/2"))
                        .path("fields")
                        .toString())
                .contains(
                        "{\"name\":\"maturity\",\"before\":\"IDEA\",\"after\":\"UNDER_WAY\"}",
                        "{\"name\":\"sector\",\"before\":null,\"after\":\"PRIMARY\"}");
    }

    @Test
    void hasNoneWhileItIsADraftWhichItsAuthorAloneKnows() {
        String path = "/solutions/"
                + scene().draft(scene().challenge(), author, Map.of())
                        .path("id")
                        .asString();

        assertThat(json(author.get(path)).path("textVersion").isNull()).isTrue();
        assertThat(json(author.get(path + "/versions")).path("items").size()).isZero();
        refused(anybody().get(path + "/versions"), 404, "not-found");
        refused(citizen("anna").get(path + "/versions/1/diff/1"), 404, "not-found");
    }
}
