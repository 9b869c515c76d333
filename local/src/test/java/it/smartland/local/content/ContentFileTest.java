package it.smartland.local.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The files of content keep what is said of them: facts have a source, examples have authors that exist. */
class ContentFileTest {

    /** Those whose accounts the local realm has. */
    private static final Set<String> ACCOUNTS = Stream.concat(
                    Stream.iterate(1, i -> i + 1).limit(9).map(i -> "cittadino" + i),
                    Stream.of(
                            "impresa1",
                            "associazione1",
                            "provincia",
                            "comune-bergamo",
                            "comune-dossena",
                            "comune-spirano",
                            "comune-valbrembilla"))
            .collect(Collectors.toSet());

    @Test
    void everyPracticeIsAFactWithItsSource() {
        List<JsonNode> practices =
                ContentFile.entries("practices.json", "practices").toList();

        assertThat(practices).hasSize(25);
        assertThat(titles(practices)).doesNotHaveDuplicates();
        assertThat(practices).allSatisfy(practice -> {
            assertThat(practice.path("title").asString()).isNotBlank().hasSizeLessThanOrEqualTo(100);
            assertThat(practice.path("summary").asString()).isNotBlank().hasSizeLessThanOrEqualTo(160);
            assertThat(practice.path("text").asString()).isNotBlank();
            assertThat(practice.path("who").asString()).isNotBlank();
            requireSource(practice);
            assertThat(practice.has("startYear")).as("no year is known").isFalse();
        });
    }

    @Test
    void aHistoricCallSaysNothingThatItsSourceDoesNot() {
        List<JsonNode> calls = ContentFile.entries("calls.json", "calls").toList();

        assertThat(calls).hasSize(3).allSatisfy(call -> {
            requireSource(call);
            assertThat(call.has("criteria")).isFalse();
        });
        assertThat(calls.stream().flatMap(call -> call.path("awards").valueStream()))
                .hasSize(10)
                .allSatisfy(award -> {
                    requireSource(award);
                    assertThat(award.has("beneficiary") ^ award.has("beneficiaryName"))
                            .isTrue();
                })
                .filteredOn(award -> award.has("granted"))
                .extracting(award -> award.at("/granted/amount").asString())
                .containsExactly("10000.00", "10000.00", "13000.00", "15000.00", "18000.00");
    }

    @Test
    void nobodyInTheExamplesJudgesTheirOwn() {
        List<JsonNode> challenges =
                ContentFile.entries("examples.json", "challenges").toList();
        List<JsonNode> solutions = inside(challenges, "solutions");
        List<JsonNode> opinions = inside(solutions, "opinions");

        assertThat(List.of(challenges.size(), solutions.size(), opinions.size()))
                .containsExactly(8, 15, 25);
        assertThat(titles(challenges)).doesNotHaveDuplicates();
        assertThat(solutions).allSatisfy(solution -> judgedByOthers(solution, "ratings"));
        assertThat(opinions).allSatisfy(opinion -> judgedByOthers(opinion, "votes"));
    }

    private static void requireSource(JsonNode fact) {
        assertThat(URI.create(fact.path("source").asString()).getHost()).contains(".");
    }

    private static void judgedByOthers(JsonNode said, String acts) {
        String author = said.path("by").asString();
        assertThat(author).isIn(ACCOUNTS);
        assertThat(said.path(acts).valueStream().map(act -> act.path("by").asString()))
                .isSubsetOf(ACCOUNTS)
                .doesNotContain(author)
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> inside(List<JsonNode> entries, String list) {
        return entries.stream().flatMap(entry -> entry.path(list).valueStream()).toList();
    }

    private static List<String> titles(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.path("title").asString()).toList();
    }
}
