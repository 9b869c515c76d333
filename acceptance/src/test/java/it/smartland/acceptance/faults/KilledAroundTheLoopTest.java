package it.smartland.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.loop.Agreement;
import it.smartland.acceptance.suite.Suite;
import it.smartland.local.demo.Kind;
import it.smartland.local.demo.Lineage;
import it.smartland.local.demo.Loop;
import it.smartland.local.demo.Trail;
import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Processes die by {@code kill -9} while the loop runs. Whoever got no answer asks again, and afterwards every change
 * that was acknowledged is in the API, on the topics and in the copies of all services, once.
 */
@Isolated
@Tag("long")
class KilledAroundTheLoopTest {

    private static final Duration PERSEVERANCE = Duration.ofSeconds(120);
    private static final Duration WINDOW = Duration.ofSeconds(8);

    /** Long enough to apply although services are down in between. */
    private static final Duration WINDOW_UNDER_FIRE = Duration.ofSeconds(45);

    private final Suite suite = Suite.running();
    private final Agreement agreement = new Agreement(suite);

    @Test
    void losesAndDoublesNothingWhenServersAndAServiceDie() {
        play(WINDOW, Map.of("Impara", "postgres", "Proponi", "kafka", "/submission", "grants"));
    }

    @Test
    void losesAndDoublesNothingWhoeverDies() {
        play(WINDOW, Map.of("Osserva", "observatory", "Proponi", "participation", "/statistics", "portal"));
        play(WINDOW_UNDER_FIRE, Map.of("Osserva", "gateway", "Impara", "keycloak", "Finanzia", "grants"));
        play(WINDOW, Map.of("Impara", "kafka", "/submission", "postgres", "Monitora", "catalogue"));
    }

    private void play(Duration window, Map<String, String> victims) {
        Door door = Door.of(suite.stack(), PERSEVERANCE);
        try (Saboteur saboteur = new Saboteur(suite.stack(), victims)) {
            Trail trail = new Loop(door, saboteur, window, PERSEVERANCE).play();

            assertThat(saboteur.killed()).containsExactlyInAnyOrderElementsOf(victims.values());
            assertThat(new Lineage(door, trail, new Patience(PERSEVERANCE)).forwards())
                    .startsWith(trail.the(Kind.ALERT))
                    .endsWith(trail.the(Kind.ADOPTION));
            agreement.ofTopics(trail);
            agreement.ofLineages();
            agreement.ofOnce(trail);
        }
    }
}
