package it.smartland.observatory.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.observatory.Actor;
import it.smartland.observatory.Measures;
import it.smartland.observatory.WholeService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the draft of an indicator to its publication. */
class IndicatorApiTest extends WholeService {

    @Test
    void showsTheShippedOnesWithTheirSourceAndPeriods() {
        JsonNode income = Actor.json(anybody().get("/indicators/mean-income"));

        assertThat(income.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(income.path("licence").asString()).isEqualTo("CC BY 3.0 IT");
        assertThat(income.path("name").path("it").asString()).isEqualTo("Reddito medio dichiarato");
        assertThat(income.path("periods").toString()).isEqualTo("[\"2024\"]");
        assertThat(Actor.json(anybody().get("/indicators?q=reddito"))
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(Actor.json(anybody().get("/indicators?theme=ECON&total=true"))
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void keepsADraftFromThoseWhoDoNotPrepareIt() {
        String code = Measures.draft(curator(), Map.of());

        Actor.refused(anybody().get("/indicators/" + code), 404, "indicator-not-found");
        Actor.refused(citizen().get("/indicators/" + code + "/observations"), 404, "indicator-not-found");
        Actor.refused(citizen().get("/indicators?status=DRAFT"), 403, "curators-only");
        Actor.refused(anybody().get("/indicators?status=DRAFT"), 401, "unauthenticated");
        Actor.json(curator().get("/indicators/" + code));
        assertThat(Actor.json(curator().get("/indicators?status=DRAFT&limit=100"))
                        .path("items")
                        .findValuesAsString("code"))
                .contains(code);
    }

    @Test
    void isNotPublishedWhileSomethingThatItNeedsIsMissing() {
        String code = Measures.newCode();
        Map<String, Object> bare = Map.of(
                "code", code, "name", Map.of("it", "Incompleto", "en", "Incomplete"), "theme", "ENVI", "unit", "ha");
        Actor.json(curator().post("/indicators", bare));

        curator()
                .move("/indicators/" + code, "PUBLISHED")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(
                        List.class,
                        gaps -> assertThat(gaps)
                                .isEqualTo(List.of("/source", "/licence", "/frequency", "/method", "/polarity")));

        Actor.json(curator().put("/indicators/" + code, Measures.complete(code), 1));
        Actor.json(curator().move("/indicators/" + code, "PUBLISHED"));
        Actor.json(anybody().get("/indicators/" + code));
        Actor.refused(curator().move("/indicators/" + code, "PUBLISHED"), 409, "illegal-transition");
    }

    @Test
    void losesNothingThatItNeedsOnceItIsPublished() {
        String code = Measures.published(curator());
        Map<String, Object> withoutSource = Measures.complete(code);
        withoutSource.remove("source");

        Actor.refused(curator().put("/indicators/" + code, withoutSource, 2), 422, "invalid");
        Actor.refused(curator().put("/indicators/" + code, Measures.complete("other"), 2), 409, "code-is-fixed");
        Actor.refused(curator().put("/indicators/" + code, Measures.complete(code), 1), 412, "precondition-failed");
    }

    @Test
    void takesBackWhatItShowed() {
        String code = Measures.published(curator());
        JsonNode shown = Actor.json(curator().get("/indicators/" + code));
        Map<String, Object> sent = new HashMap<>();
        shown.properties().forEach(field -> sent.put(field.getKey(), field.getValue()));

        assertThat(Actor.json(curator().put("/indicators/" + code, sent, 2))
                        .path("version")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void isUpToThoseWhoLookAfterTheObservatory() {
        String code = Measures.newCode();

        Actor.refused(anybody().post("/indicators", Measures.complete(code)), 401, "unauthenticated");
        Actor.refused(citizen().post("/indicators", Measures.complete(code)), 403, "curators-only");
        Actor.refused(officer("016024").post("/indicators", Map.of()), 403, "curators-only");
        Actor.refused(citizen().move("/indicators/mean-income", "PUBLISHED"), 403, "curators-only");
        Actor.json(as(ENVIRONMENT.tokens().administrator()).post("/indicators", Measures.complete(code)));
        Actor.refused(curator().post("/indicators", Measures.complete(code)), 409, "indicator-exists");
    }

    @Test
    void tellsEveryFaultOfARequestAtOnce() {
        curator()
                .post("/indicators", Map.of("code", "Not A Code", "minimum", 2, "maximum", 1, "colour", "red"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(
                        List.class,
                        pointers -> assertThat(pointers)
                                .isEqualTo(List.of("/code", "/colour", "/maximum", "/name", "/theme")));
    }
}
