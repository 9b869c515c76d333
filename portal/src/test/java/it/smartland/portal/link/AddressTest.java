package it.smartland.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(Address.of("/sfide").with("stato", null).toString()).isEqualTo("/sfide");
    }

    @Test
    void encodesWhatWouldMeanSomethingElse() {
        assertThat(Address.of("/cerca").with("q", "a+b & c=d {x} è").toString())
                .isEqualTo("/cerca?q=a%2Bb%20%26%20c%3Dd%20%7Bx%7D%20%C3%A8");
    }

    @Test
    void cutsLongTextsBetweenWords() {
        assertThat(Excerpt.of(" Due\n\nrighe ")).isEqualTo("Due righe");
        assertThat(Excerpt.of("parola ".repeat(40))).hasSizeLessThan(157).endsWith("parola…");
        assertThat(Excerpt.of("x".repeat(400))).hasSize(155);
    }
}
