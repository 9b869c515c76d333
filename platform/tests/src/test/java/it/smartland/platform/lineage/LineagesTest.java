package it.smartland.platform.lineage;

import static it.smartland.platform.lineage.ChainMessage.challenge;
import static it.smartland.platform.lineage.ChainMessage.solution;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageRef.Type;
import it.smartland.contracts.LineageState;
import it.smartland.contracts.Topic;
import it.smartland.contracts.participation.SolutionState;
import it.smartland.platform.id.Ids;
import it.smartland.platform.lineage.Lineage.Neighbour;
import it.smartland.platform.thing.ThingTest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

class LineagesTest extends ThingTest {

    private static final Map<Type, Topic> TOPICS =
            Map.of(Type.challenge, Topic.PARTICIPATION_CHALLENGES, Type.solution, Topic.PARTICIPATION_SOLUTIONS);

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private Lineages lineages;

    private final UUID alert = Ids.next();
    private final UUID challenge = Ids.next();
    private final UUID practice = Ids.next();
    private final List<UUID> inOrder = Stream.of(Ids.next(), Ids.next())
            .sorted(Comparator.comparing(UUID::toString))
            .toList();
    private final UUID solution = inOrder.getFirst();
    private final UUID another = inOrder.getLast();

    @Test
    void knowsTheNeighboursOfAnObjectBothWays() {
        tell(1, challenge(challenge, "Botteghe", alert));
        tell(1, solution(solution, challenge, "Consegna", practice));
        tell(1, solution(another, challenge, "Navetta"));

        eventually().until(() -> of(Type.challenge, challenge).effects().size() == 2);
        eventually().until(() -> resolved(Type.solution, solution, 0));
        assertThat(of(Type.challenge, challenge))
                .isEqualTo(new Lineage(
                        List.of(Neighbour.of(new LineageRef(Type.alert, alert), null)),
                        List.of(
                                Neighbour.of(new LineageRef(Type.solution, another), "Navetta"),
                                Neighbour.of(new LineageRef(Type.solution, solution), "Consegna"))));
        assertThat(of(Type.solution, solution).causes())
                .containsExactly(
                        new Neighbour(
                                Type.challenge,
                                challenge,
                                "Botteghe",
                                "/api/participation/v1/challenges/" + challenge,
                                true),
                        new Neighbour(Type.practice, practice, null, "/api/catalogue/v1/practices/" + practice, false));
        assertThat(of(Type.practice, practice).effects())
                .extracting(Neighbour::id)
                .containsExactly(solution);
    }

    @Test
    void resolvesWhatIsCitedWhenItIsHeardOf() {
        tell(1, solution(solution, challenge, "Consegna"));
        eventually().until(() -> !of(Type.solution, solution).causes().isEmpty());
        assertThat(resolved(Type.solution, solution, 0)).isFalse();

        tell(1, challenge(challenge, "Botteghe", null));

        eventually().until(() -> resolved(Type.solution, solution, 0));
    }

    @Test
    void keepsTheNewestCausesWhateverComesLateOrTwice() {
        UUID second = Ids.next();
        UUID third = Ids.next();
        UUID told = Ids.next();
        tell(told, 3, solution(solution, challenge, "tre", practice, second, practice));
        tell(2, solution(solution, challenge, "due", third));
        tell(told, 3, solution(solution, challenge, "tre", practice, second, practice));
        barrier();
        assertThat(causes()).containsExactly(challenge, practice, second);

        tell(4, solution(solution, challenge, "quattro", second, third));
        barrier();
        assertThat(causes()).containsExactly(challenge, second, third);
        assertThat(of(Type.practice, practice).effects()).isEmpty();
    }

    @Test
    void forgetsAsANeighbourWhatWasWithdrawn() {
        tell(1, solution(solution, challenge, "Consegna", practice));
        eventually().until(() -> !of(Type.practice, practice).effects().isEmpty());

        tell(2, solution(solution, challenge, "Consegna", SolutionState.Status.WITHDRAWN, practice));

        eventually().until(() -> of(Type.practice, practice).effects().isEmpty());
        assertThat(of(Type.solution, another, List.of(new LineageRef(Type.solution, solution)))
                        .causes())
                .isEmpty();
        assertThat(of(Type.solution, solution).causes()).hasSize(2);
    }

    @Test
    void showsTheCausesOfADraftThatNobodyWasToldOf() {
        tell(1, challenge(challenge, "Botteghe", null));
        List<LineageRef> cited =
                List.of(new LineageRef(Type.practice, practice), new LineageRef(Type.challenge, challenge));

        eventually()
                .until(() ->
                        of(Type.solution, solution, cited).causes().getLast().resolved());
        assertThat(of(Type.solution, solution, cited).causes())
                .extracting(Neighbour::title)
                .containsExactly(null, "Botteghe");
        assertThat(of(Type.solution, solution)).isEqualTo(new Lineage(List.of(), List.of()));
    }

    private List<UUID> causes() {
        return of(Type.solution, solution).causes().stream().map(Neighbour::id).toList();
    }

    private boolean resolved(Type type, UUID id, int cause) {
        return of(type, id).causes().get(cause).resolved();
    }

    private Lineage of(Type type, UUID id) {
        return Objects.requireNonNull(lineages.of(type, id).block(Duration.ofSeconds(20)));
    }

    private Lineage of(Type type, UUID id, List<LineageRef> causes) {
        return Objects.requireNonNull(lineages.of(type, id, causes).block(Duration.ofSeconds(20)));
    }

    /** An event of the same key has come through: those before it are done with. */
    private void barrier() {
        UUID event = Ids.next();
        tell(event, 1, solution(solution, challenge, "barriera"));
        eventually()
                .until(() -> count(
                                "select count(*) from platform.inbox where consumer = 'things.lineage' and event_id = '%s'"
                                        .formatted(event))
                        == 1);
    }

    private void tell(long version, LineageState state) {
        tell(Ids.next(), version, state);
    }

    private void tell(UUID event, long version, LineageState state) {
        String topic = topics.of(TOPICS.get(state.lineageType()));
        kafka.send(ChainMessage.event(topic, event, version, state)).join();
    }
}
