package it.smartland.catalogue.search;

import static it.smartland.catalogue.Actor.json;
import static it.smartland.catalogue.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.catalogue.WholeService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each test puts a theme of its own on its practices, and so finds no others. */
class SearchApiTest extends WholeService {

    private final String theme = UUID.randomUUID().toString();

    @Test
    void findsWordsByTheirItalianStemsWithoutAccentsOrCase() {
        String mobility = practice("La mobilità dolce dei borghi", Map.of());
        String mines = practice("Le miniere tornano a vivere", Map.of());

        assertThat(found("q=mobilita")).containsExactly(mobility);
        assertThat(found("q=MOBILITÀ DOLCI")).containsExactly(mobility);
        assertThat(found("q=borgo -teatro")).containsExactly(mobility);
        assertThat(found("q=miniera")).containsExactly(mines);
        assertThat(found("q=astronave")).isEmpty();
    }

    @Test
    void putsATitleBeforeATextAndKeepsItsPlacePageByPage() {
        String inText = practice("Una scuola aperta", Map.of("body", "Si occupa anche di teatro."));
        String inTitle = practice("Il teatro nel bosco", Map.of());
        String inSummary = practice("Una piazza viva", Map.of("summary", "Il teatro in piazza d’estate."));

        assertThat(found("q=teatro")).containsExactly(inTitle, inSummary, inText);
        assertThat(pages("q=teatro")).containsExactly(inTitle, inSummary, inText);
        assertThat(pages("q=teatro&sort=NEWEST")).containsExactly(inSummary, inTitle, inText);
    }

    @Test
    void listsOnlyWhatIsPublishedAndTheDeskToThoseWhoseItIs() {
        String published = practice("Pubblicata", Map.of());
        String draft = scene().draft(Map.of("theme", theme));

        assertThat(found("")).containsExactly(published);
        assertThat(ids(json(officer("016092").get("/practices?status=DRAFT&theme=" + theme))))
                .containsExactly(draft);
        assertThat(ids(json(province().get("/practices?status=DRAFT&theme=" + theme))))
                .containsExactly(draft);
        assertThat(ids(json(officer("016206").get("/practices?status=DRAFT&theme=" + theme))))
                .isEmpty();
        assertThat(found("status=DRAFT")).isEmpty();
        json(officer("016092").move("/practices/" + published, "ARCHIVED"));
        assertThat(found("")).isEmpty();
        assertThat(found("status=ARCHIVED")).containsExactly(published);
    }

    @Test
    void countsEachFacetUnderTheOtherFilters() {
        String culture = practice("Una", Map.of("sectors", List.of("PRIMARY", "TERTIARY")));
        practice("Due", Map.of("area", "SOCIAL", "sectors", List.of("TERTIARY")));
        practice("Tre", Map.of("area", "SOCIAL", "territories", List.of("016024", "016206")));
        json(officer("016206").post("/practices/" + culture + "/adoptions", Map.of()));

        JsonNode all = json(anybody().get("/practices?facets=true&total=true&theme=" + theme));
        assertThat(all.path("total").asLong()).isEqualTo(3);
        assertThat(counts(all, "area")).containsExactly("SOCIAL 2", "CULTURE 1");
        assertThat(counts(all, "sector")).containsExactly("TERTIARY 2", "PRIMARY 1");
        assertThat(counts(all, "territory")).contains("016092 2", "016024 1", "016206 1");
        assertThat(counts(all, "evidence")).containsExactly("EXPERIENCE 3");
        assertThat(counts(all, "adoptedBy")).containsExactly("016206 1");
        assertThat(counts(all, "theme")).contains(theme + " 3");

        JsonNode social = json(anybody().get("/practices?facets=true&area=SOCIAL&theme=" + theme));
        assertThat(counts(social, "area")).containsExactly("SOCIAL 2", "CULTURE 1");
        assertThat(counts(social, "sector")).containsExactly("TERTIARY 1");
        assertThat(counts(social, "adoptedBy")).isEmpty();
        JsonNode searched = json(anybody().get("/practices?facets=true&q=due&theme=" + theme));
        assertThat(counts(searched, "area")).containsExactly("SOCIAL 1");
    }

    @Test
    void countsATerritoryInAllThatItLiesIn() {
        tellTerritories();
        String inside = practice("Dentro", Map.of("territories", List.of("916001", "916002")));

        assertThat(found("territory=916")).containsExactly(inside);
        assertThat(found("territory=916001")).containsExactly(inside);
        assertThat(found("territory=916003")).isEmpty();
        JsonNode facets = json(anybody().get("/practices?facets=true&theme=" + theme));
        assertThat(counts(facets, "territory")).containsExactly("916 1", "916001 1", "916002 1");
    }

    @Test
    void filtersByEachFieldAndByWhoAdopted() {
        String one = practice(
                "Una",
                Map.of(
                        "area", "ECONOMY",
                        "sectors", List.of("PRIMARY"),
                        "evidence", "PROMISING"));
        practice("Altra", Map.of());
        json(officer("016206").post("/practices/" + one + "/adoptions", Map.of()));

        for (String filter : List.of("area=ECONOMY", "sector=PRIMARY", "evidence=PROMISING", "adoptedBy=016206")) {
            assertThat(found(filter)).as(filter).containsExactly(one);
        }
        JsonNode view = json(anybody().get("/practices/" + one));
        assertThat(view.at("/adopters/0/code").asString()).isEqualTo("016206");
        assertThat(view.at("/adopters/0/name").asString()).isEqualTo("Comune di Spirano");
        refused(anybody().get("/practices?area=SPORT"), 400, "bad-request");
        refused(anybody().get("/practices?sort=BEST"), 400, "bad-request");
    }

    @Test
    void putsTheMostAdoptedFirstAndKeepsItsPlacePageByPage() {
        String none = practice("Nessuno", Map.of());
        String two = practice("Due", Map.of());
        String alsoNone = practice("Nemmeno uno", Map.of());
        String one = practice("Uno", Map.of());
        json(officer("016206").post("/practices/" + two + "/adoptions", Map.of()));
        json(officer("016024").post("/practices/" + two + "/adoptions", Map.of()));
        json(officer("016024").post("/practices/" + one + "/adoptions", Map.of()));

        assertThat(pages("sort=MOST_ADOPTED")).containsExactly(two, one, alsoNone, none);
        String cursor = json(anybody().get("/practices?limit=1&theme=" + theme))
                .path("nextCursor")
                .asString();
        refused(anybody().get("/practices?sort=MOST_ADOPTED&cursor=" + cursor), 400, "bad-request");
    }

    @Test
    void tellsWhatIsLikeAPracticeAndWhyInAStableOrder() {
        Map<String, Object> place =
                Map.of("area", "ENVIRONMENT", "territories", List.of("916099"), "sectors", List.of("TERTIARY"));
        String mine = practice("Il parco avventura nelle miniere", place);
        String like = practice("Un parco per la miniera dismessa", place);
        String lessLike = practice(
                "Biblioteca",
                Map.of("summary", "Libri e incontri.", "area", "SOCIAL", "territories", List.of("916099")));
        String draft = scene().draft(Map.of("theme", theme));

        JsonNode similar = json(anybody().get("/practices/" + mine + "/similar"));

        assertThat(ids(similar)).containsSubsequence(like, lessLike).doesNotContain(mine, draft);
        assertThat(json(anybody().get("/practices/" + mine + "/similar"))).isEqualTo(similar);
        JsonNode first = similar.at("/items/0");
        assertThat(first.path("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(first.path("reasons").toString())
                .contains("{\"kind\":\"WORDS\",\"shared\":[\"")
                .contains("parco")
                .contains("{\"kind\":\"AREA\",\"shared\":[\"ENVIRONMENT\"]}")
                .contains("{\"kind\":\"SECTOR\",\"shared\":[\"TERTIARY\"]}")
                .contains("{\"kind\":\"TERRITORY\",\"shared\":[\"916099\"]}")
                .contains(theme);
        refused(anybody().get("/practices/" + draft + "/similar"), 404, "not-found");
    }

    private void tellTerritories() {
        db.sql("""
                insert into platform.territory (code, parent, governed_by, version)
                values ('916', null, null, 1), ('916001', '916', null, 1), ('916002', '916', null, 1), ('916003', '916', null, 1)
                on conflict do nothing
                """).then().block();
    }

    private String practice(String title, Map<String, ?> different) {
        Map<String, Object> fields = new HashMap<>(different);
        fields.put("title", title);
        fields.put("theme", theme);
        fields.putIfAbsent("summary", "In breve.");
        fields.putIfAbsent("body", "Un testo qualunque.");
        return scene().published(fields);
    }

    private List<String> found(String query) {
        return ids(json(anybody().get("/practices?theme=" + theme + "&" + query)));
    }

    /** The whole list, read one by one. */
    private List<String> pages(String query) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    json(anybody().get("/practices?limit=1&theme=" + theme + "&" + query + "&cursor=" + cursor));
            all.addAll(ids(page));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return all;
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Stream<String> counts(JsonNode page, String facet) {
        return page.path("facets")
                .path(facet)
                .valueStream()
                .map(value -> value.path("value").asString() + " "
                        + value.path("count").asLong());
    }
}
