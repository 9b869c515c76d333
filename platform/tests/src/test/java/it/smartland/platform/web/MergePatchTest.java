package it.smartland.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FUTURE = Instant.parse("2999-01-01T00:00:00Z");

    private final JsonMapper json = StrictJson.of(JsonMapper.shared());
    private final StrictBody bodies = new StrictBody(
            json,
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    /** The test cases of RFC 7396, appendix A, that have an object to begin with. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b"}             | {"a":"c"}                | {"a":"c"}
            {"a":"b"}             | {"b":"c"}                | {"a":"b","b":"c"}
            {"a":"b"}             | {"a":null}               | {}
            {"a":"b","b":"c"}     | {"a":null}               | {"b":"c"}
            {"a":["b"]}           | {"a":"c"}                | {"a":"c"}
            {"a":"c"}             | {"a":["b"]}              | {"a":["b"]}
            {"a":{"b":"c"}}       | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}     | {"a":[1]}                | {"a":[1]}
            {"e":null}            | {"a":1}                  | {"e":null,"a":1}
            {}                    | {"a":{"bb":{"ccc":null}}}| {"a":{"bb":{}}}
            """)
    void mergesAsTheStandardSays(String target, String patch, String result) {
        JavaType anything = json.constructType(Map.class);
        var merge = MergePatch.of(bodies, anything, json.readTree(patch));

        assertThat(json.<JsonNode>valueToTree(merge.onto(json.readValue(target, Map.class))))
                .isEqualTo(json.readTree(result));
    }

    @Test
    void keepsWhatIsNotNamedAndTakesAwayWhatIsNull() {
        Draft current = new Draft("uno", "nota", new BigDecimal("8000.00"), FUTURE, List.of("a"));

        assertThat(patch("{}").onto(current)).isEqualTo(current);
        assertThat(patch("{\"note\":null,\"id\":\"ignored\"}").onto(current))
                .isEqualTo(new Draft("uno", null, new BigDecimal("8000.00"), FUTURE, List.of("a")));
        assertThat(patch("{\"parts\":[\"b\",\"c\"]}").onto(current))
                .isEqualTo(new Draft("uno", "nota", new BigDecimal("8000.00"), FUTURE, List.of("b", "c")));
    }

    @Test
    void tellsEveryFaultOfShapeAndContentAtOnce() {
        Draft current = new Draft("uno", null, null, FUTURE, List.of());

        assertThat(faults(() -> patch(
                                "{\"title\":null,\"note\":5,\"colour\":\"RED\",\"closesAt\":\"2020-01-01T00:00:00Z\"}")
                        .onto(current)))
                .isEqualTo("/closesAt future, /colour unknown-property, /note type, /title not-blank");
        assertThat(faults(() -> patch("[]").onto(current))).isEqualTo(" type");
    }

    @Test
    void blamesNobodyForWhatTimeAloneMadeFaulty() {
        Draft over = new Draft("uno", null, null, PAST, List.of());

        assertThat(patch("{\"title\":\"due\"}").onto(over).title()).isEqualTo("due");
        assertThat(faults(() -> patch("{\"closesAt\":\"2020-06-01T00:00:00Z\"}").onto(over)))
                .isEqualTo("/closesAt future");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private MergePatch<Draft> patch(String patch) {
        return (MergePatch) MergePatch.of(bodies, json.constructType(Draft.class), json.readTree(patch));
    }

    private static String faults(ThrowingCallable act) {
        StringBuilder told = new StringBuilder();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> told.append(String.join(
                                ", ",
                                refused.faults().stream()
                                        .map(MergePatchTest::told)
                                        .toList())));
        return told.toString();
    }

    private static String told(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    @JsonIgnoreProperties("id")
    record Draft(
            @NotBlank String title,
            @Size(min = 1) String note,
            BigDecimal amount,
            @Future Instant closesAt,
            List<String> parts) {}
}
