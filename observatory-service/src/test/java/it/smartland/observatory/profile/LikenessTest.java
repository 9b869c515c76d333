package it.smartland.observatory.profile;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.observatory.profile.Likeness.Peer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Likeness FOUR_PLACES = new Likeness(Map.of(
            "population", Map.of("village", 400.0, "hamlet", 200.0, "town", 12_000.0, "city", 120_000.0),
            "mean-income", Map.of("village", 21_000.0, "hamlet", 20_000.0, "town", 26_000.0)));

    @Test
    void findsTheNearestFirstAndNeverThePlaceItself() {
        List<Peer> peers = FOUR_PLACES.peersOf("village", 10);

        assertThat(peers).extracting(Peer::territory).containsExactly("hamlet", "town", "city");
        assertThat(peers).extracting(Peer::distance).isSorted();
    }

    @Test
    void saysWhyWithTheFeatureInWhichTheyDifferLeastFirst() {
        Peer hamlet = FOUR_PLACES.peersOf("village", 1).getFirst();

        assertThat(hamlet.because())
                .containsExactly(
                        new Likeness.Reason("population", 400, 200),
                        new Likeness.Reason("mean-income", 21_000, 20_000));
    }

    @Test
    void comparesOnlyWhatBothHave() {
        assertThat(FOUR_PLACES.peersOf("city", 1).getFirst().because())
                .containsExactly(new Likeness.Reason("population", 120_000, 12_000));
        assertThat(FOUR_PLACES.peersOf("nowhere", 5)).isEmpty();
    }

    @Test
    void isTheSameDistanceBothWays() {
        double there = distance("town", "hamlet");

        assertThat(there).isEqualTo(distance("hamlet", "town")).isPositive();
    }

    private static double distance(String from, String to) {
        return FOUR_PLACES.peersOf(from, 10).stream()
                .filter(peer -> peer.territory().equals(to))
                .findFirst()
                .orElseThrow()
                .distance();
    }
}
