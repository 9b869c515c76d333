package it.smartland.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.participation.ChallengeState;
import it.smartland.contracts.participation.SolutionState;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class LineageStateTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void aSolutionComesOfItsChallengeAndThenOfItsPractices() {
        SolutionState solution = sample("solution.published.v1/by-a-citizen", SolutionState.class);

        assertThat(solution.causes().getFirst())
                .isEqualTo(new LineageRef(LineageRef.Type.challenge, solution.challenge()));
        assertThat(solution.causes().stream().skip(1))
                .extracting(LineageRef::id)
                .containsExactlyElementsOf(solution.practices());
        assertThat(solution.listed()).isTrue();
        assertThat(sample("solution.withdrawn.v1/with-reason", SolutionState.class)
                        .listed())
                .isFalse();
    }

    @Test
    void whatIsDerivedIsNotOnTheWire() {
        ChallengeState challenge = sample("challenge.opened.v1/open", ChallengeState.class);

        assertThat(JSON.valueToTree(challenge).propertyNames())
                .contains("id", "title")
                .doesNotContain("lineageType", "lineageTitle", "causes", "listed");
    }

    @Test
    void aReferenceLeadsToTheApi() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");

        assertThat(new LineageRef(LineageRef.Type.practice, id).href())
                .isEqualTo("/api/catalogue/v1/practices/00000000-0000-7000-8000-000000000001");
    }

    private static <S> S sample(String name, Class<S> kind) {
        InputStream sample = LineageStateTest.class.getResourceAsStream("/samples/participation/" + name + ".json");
        return JSON.readValue(sample, kind);
    }
}
