package it.smartland.catalogue.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Map<Stage, Set<Stage>> STEPS = Map.of(
            Stage.INTERESTED, Set.of(Stage.PLANNED, Stage.DROPPED),
            Stage.PLANNED, Set.of(Stage.RUNNING, Stage.DROPPED),
            Stage.RUNNING, Set.of(Stage.COMPLETED, Stage.DROPPED),
            Stage.COMPLETED, Set.of(),
            Stage.DROPPED, Set.of());

    @Test
    void takesTheseStepsAndNoOther() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                if (STEPS.get(from).contains(to)) {
                    assertThat(at(from).movedTo(to, NOW).stage()).isEqualTo(to);
                    assertThat(at(from).movedTo(to, NOW).version()).isEqualTo(2);
                } else {
                    assertThatThrownBy(() -> at(from).movedTo(to, NOW))
                            .isInstanceOfSatisfying(
                                    ProblemException.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo("illegal-transition"));
                }
            }
        }
    }

    @Test
    void standsUntilItIsDropped() {
        assertThat(at(Stage.COMPLETED).stands()).isTrue();
        assertThat(at(Stage.DROPPED).stands()).isFalse();
    }

    private static Adoption at(Stage stage) {
        var account = new Adoption.Account(null, null);
        return new Adoption(UUID.randomUUID(), UUID.randomUUID(), "Titolo", "016206", stage, account, 1, NOW, NOW);
    }
}
