package it.smartland.participation.rights;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people may ask for of what is kept of them. */
class RightsTest extends WholeService {

    @Test
    void givesOneAllThatIsKeptOfThemAndNobodyElses() {
        String challenge = scene().challenge();
        String solution = scene().solution(challenge, citizen("altra-persona"));
        Actor person = citizen("curiosa-di-se");
        String own = scene().solution(challenge, person);
        scene().opinion(solution, person);
        json(person.put("/solutions/" + solution + "/rating", Map.of("stars", 2)));
        json(person.put("/solutions/" + solution + "/rating", Map.of("stars", 5)));
        json(person.put("/solutions/" + solution + "/support"));
        json(person.put("/follows/challenge/" + challenge));
        json(person.put("/me/notice-preferences", Map.of("mail", "DAILY")));

        JsonNode data = json(person.get("/me/export")).path("sections");

        assertThat(data.at("/solutions/0/id").asString()).isEqualTo(own);
        assertThat(data.path("solutions").size()).isEqualTo(1);
        assertThat(data.path("opinions").size()).isEqualTo(1);
        assertThat(data.path("votes").size()).isEqualTo(2);
        assertThat(data.path("voteHistory").size()).as("every change").isEqualTo(3);
        assertThat(data.path("follows").findValuesAsString("object"))
                .as("authors follow what they publish")
                .containsExactlyInAnyOrder(challenge, own);
        assertThat(data.at("/noticePreferences/0/address").asString()).contains("curiosa-di-se@");
        assertThat(data.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Sections.ALL.stream().map(Section::name).toList());
        refused(anybody().get("/me/export"), 401, "unauthenticated");
        assertThat(json(citizen("appena-arrivata").get("/me/export")).path("sections"))
                .allSatisfy(section -> assertThat(section.size()).isZero());
    }

    @Test
    void leavesWhatWasPublishedAndNobodysName() {
        String challenge = scene().challenge();
        Actor person = citizen("se-ne-va");
        String solution = scene().solution(challenge, person);
        String opinion = scene().opinion(solution, person);
        String draft = scene().draft(challenge, person, Map.of()).path("id").asString();
        json(person.put("/follows/challenge/" + challenge));
        json(person.put("/me/notice-preferences", Map.of("mail", "AT_ONCE")));

        refused(anybody().delete("/me"), 401, "unauthenticated");
        person.delete("/me").expectStatus().isNoContent();
        person.delete("/me").expectStatus().isNoContent();

        JsonNode left = json(anybody().get("/solutions/" + solution));
        assertThat(left.path("title").asString()).isEqualTo("La bottega che consegna");
        assertThat(left.at("/author/name").isNull()).isTrue();
        assertThat(json(anybody().get("/opinions/" + opinion))
                        .at("/author/name")
                        .isNull())
                .isTrue();
        refused(person.get("/solutions/" + draft), 404, "not-found");
        refused(person.move("/solutions/" + solution, "WITHDRAWN"), 403, "author-only");
        assertThat(ids(person.get("/me/solutions"))).isEmpty();
        assertThat(json(person.get("/me/export")).path("sections"))
                .allSatisfy(section -> assertThat(section.size()).isZero());
        assertThat(text("select title || body from solution where id = '" + draft + "'"))
                .isEqualTo("--");
    }

    @Test
    void givesNoSecondVoteToWhoeverRegistersAgain() {
        String challenge = scene().challenge(Map.of("supportsPerPerson", 1));
        String solution = scene().solution(challenge, citizen("autrice"));
        String other = scene().solution(challenge, citizen("autrice"));
        String path = "/solutions/" + solution;
        String fiscal = "RSSMRA80A01A794K";
        Actor before = as(ENVIRONMENT.tokens().citizen("prima-iscrizione").withFiscalNumber(fiscal));
        Actor again = as(ENVIRONMENT.tokens().citizen("seconda-iscrizione").withFiscalNumber(fiscal));
        json(before.put(path + "/rating", Map.of("stars", 5)));
        json(before.put(path + "/support"));
        before.delete("/me").expectStatus().isNoContent();

        json(again.put(path + "/rating", Map.of("stars", 1)));
        json(again.put(path + "/support"));

        refused(again.put("/solutions/" + other + "/support"), 409, "support-limit-reached");
        await().untilAsserted(() -> {
            JsonNode counted = json(anybody().get(path));
            assertThat(counted.at("/rating/distribution").toString()).isEqualTo("[1,0,0,0,0]");
            assertThat(counted.path("supports").asLong()).isEqualTo(1);
        });
    }

    @Test
    void forgetsNoTableThatNamesSomebody() {
        List<String> naming =
                db.sql("""
                        select distinct c.table_name from information_schema.columns c
                            join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                            and c.column_name in ('person', 'voter', 'author_subject', 'officer_subject', 'subject', 'reporter')
                        """).mapValue(String.class).all().collectList().block();

        assertThat(Sections.ALL.stream().flatMap(section -> section.tables().stream()))
                .containsExactlyInAnyOrderElementsOf(naming);
    }

    private String text(String query) {
        return db.sql(query).mapValue(String.class).one().block();
    }
}
