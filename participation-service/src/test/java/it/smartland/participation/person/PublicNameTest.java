package it.smartland.participation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Rossi, Anna R.",
        "Anna Maria Rossi, Anna R.",
        "'  Élodie   à Marca ', Élodie M.",
        "mario.rossi, M.",
        "'', .",
    })
    void givesNoMoreThanTheGivenNameAndAnInitial(String fullName, String publicName) {
        assertThat(PublicName.of(fullName)).isEqualTo(publicName);
    }
}
