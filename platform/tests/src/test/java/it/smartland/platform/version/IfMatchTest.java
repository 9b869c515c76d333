package it.smartland.platform.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.smartland.platform.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"3-0123456789abcdef\"", "*"})
    void letsTheCurrentVersionBeEdited(String tag) {
        assertThatCode(() -> new IfMatch(Set.of("\"1\"", tag)).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "\"3", "3", "\"2-3\"", "\"\""})
    void refusesAnotherVersion(String tag) {
        assertThat(refusal(new IfMatch(Set.of(tag))).status().value()).isEqualTo(412);
    }

    @Test
    void asksForAVersionWhereNoneIsNamed() {
        assertThat(refusal(new IfMatch(null)).status().value()).isEqualTo(428);
    }

    private static ProblemException refusal(IfMatch ifMatch) {
        return catchThrowableOfType(ProblemException.class, () -> ifMatch.require(3));
    }
}
