package it.smartland.participation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.difference.Passage.Change;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @Test
    void tellsWordsThatCameAndWent() {
        assertThat(WordDifference.between("Un forno di comunità, aperto.", "Un forno di quartiere, aperto la sera."))
                .containsExactly(
                        new Passage(Change.KEPT, "Un forno di "),
                        new Passage(Change.REMOVED, "comunità"),
                        new Passage(Change.ADDED, "quartiere"),
                        new Passage(Change.KEPT, ", aperto"),
                        new Passage(Change.ADDED, " la sera"),
                        new Passage(Change.KEPT, "."));
    }

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(WordDifference.between("Già fatto", "Già fatto"))
                .containsExactly(new Passage(Change.KEPT, "Già fatto"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Tutto nuovo'",
        "'Tutto vecchio', ''",
        "'Perché l’acqua manca', 'L’acqua manca: perché?'",
        "'a  b\tc', 'a b c'"
    })
    void holdsBothTextsWhole(String before, String after) {
        List<Passage> passages = WordDifference.between(before, after);

        assertThat(without(Change.ADDED, passages)).isEqualTo(before);
        assertThat(without(Change.REMOVED, passages)).isEqualTo(after);
    }

    private static String without(Change change, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.change() != change)
                .map(Passage::text)
                .collect(Collectors.joining());
    }
}
