package it.smartland.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void goesBackToThePageTheReaderCameFrom() {
        assertThat(ReturnPath.of("/sfide?stato=OPEN")).hasToString("/sfide?stato=OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "",
                "/a b"
            })
    void neverLeadsToAnotherSite(String wanted) {
        assertThat(ReturnPath.of(wanted)).hasToString("/");
    }
}
