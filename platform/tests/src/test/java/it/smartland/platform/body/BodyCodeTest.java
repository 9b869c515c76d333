package it.smartland.platform.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"016092", "p_bg", "c_a794", "agid", "istsc_bgis01200t", "016"})
    void anIstatOrIpaCodeIsThatOfAnAdministration(String code) {
        assertThat(BodyCode.isOfAdministration(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03456789012", "RSSMRA80A01A794X"})
    void aFiscalCodeIsNot(String code) {
        assertThat(BodyCode.isOfAdministration(code)).isFalse();
    }
}
