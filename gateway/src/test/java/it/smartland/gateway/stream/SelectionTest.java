package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;
import it.smartland.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void isEverythingWhenNothingIsAskedFor() {
        assertThat(Selection.of(List.of(), List.of(""), faults)).isEqualTo(Selection.ALL);
    }

    @Test
    void takesListsAndRepetitions() {
        Selection selection = Selection.of(
                List.of("participation.challenges, grants.calls", "observatory.alerts"), List.of(), faults);
        assertThat(selection.topics())
                .containsExactlyInAnyOrder(
                        Topic.PARTICIPATION_CHALLENGES, Topic.GRANTS_CALLS, Topic.OBSERVATORY_ALERTS);
        assertThat(faults).isEmpty();
    }

    @Test
    void aTypeStandsForItsTopic() {
        Selection selection =
                Selection.of(List.of(), List.of("it.smartland.participation.challenge.opened.v1"), faults);
        assertThat(selection.topics()).containsExactly(Topic.PARTICIPATION_CHALLENGES);
        assertThat(selection.wants(event("it.smartland.participation.challenge.opened.v1")))
                .isTrue();
        assertThat(selection.wants(event("it.smartland.participation.challenge.closed.v1")))
                .isFalse();
        assertThat(selection.wants(event(Entry.Event.TOMBSTONE))).isTrue();
    }

    @Test
    void tellsAllThatItDoesNotKnowAtOnce() {
        Selection.of(List.of("participation.votes"), List.of("it.smartland.x.v1"), faults);
        assertThat(faults).extracting(Fault::pointer).containsExactly("?topic", "?type");
    }

    @Test
    void knowsEveryTypeOfTheContracts() {
        List<String> types = new ClassFileImporter()
                .importPackages("it.smartland.contracts").stream()
                        .filter(found -> found.isEnum() && found.isAssignableTo(EventType.class))
                        .map(JavaClass::reflect)
                        .flatMap(found -> Stream.of(found.getEnumConstants()))
                        .map(type -> ((EventType) type).type())
                        .toList();
        assertThat(Selection.knownTypes()).containsExactlyInAnyOrderElementsOf(types);
    }

    private static Entry event(String type) {
        return new Entry.Event(Topic.PARTICIPATION_CHALLENGES, 0, 0, type, "{}");
    }
}
