package it.smartland.acceptance.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Database;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import it.smartland.acceptance.suite.Topics.Event;
import it.smartland.local.demo.Kind;
import it.smartland.local.demo.Thing;
import it.smartland.local.demo.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the API, a fresh reading of the topics and every service's copy of the lineage say the same. */
public final class Agreement {

    private static final List<String> SERVICES = List.of("observatory", "participation", "catalogue", "grants");
    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
    private static final String NODES = """
            select coalesce(string_agg(concat_ws(' ', type, id, version, listed, title), E'\\n' order by type, id), '')
            from platform.lineage_node
            """;
    private static final String EDGES = """
            select coalesce(string_agg(concat_ws(' ', effect_type, effect, cause_type, cause), E'\\n'
              order by effect_type, effect, cause_type, cause), '')
            from platform.lineage_edge
            """;

    /** What the lineage is made of; a kind's word is its type there. */
    private static final List<Kind> OF_THE_CHAIN = List.of(
            Kind.ALERT,
            Kind.CHALLENGE,
            Kind.SOLUTION,
            Kind.CALL,
            Kind.AWARD,
            Kind.PROJECT,
            Kind.PRACTICE,
            Kind.ADOPTION);

    private final Suite suite;
    private final Topics topics;

    public Agreement(Suite suite) {
        this.suite = suite;
        this.topics = new Topics(suite.environment("participation"));
    }

    /** Every public object of the run is on its topic, in the state in which the API shows it. */
    public void ofTopics(Trail trail) {
        Stream.of(Kind.values())
                .filter(kind -> kind.topic() != null && !trail.all(kind).isEmpty())
                .forEach(kind -> await().atMost(EVENTS_ARRIVE).untilAsserted(() -> ofTopic(kind, trail)));
    }

    private void ofTopic(Kind kind, Trail trail) {
        Map<String, Event> newest = newest(kind);
        for (Thing thing : trail.all(kind)) {
            Answer shown = suite.asNobody().get(thing.path()).expect(200);
            assertThat(newest).as("on %s", kind.topic()).containsKey(thing.id());
            // The state's own version is among these; the event's counts more, such as votes that were counted.
            SharedFields.of(shown.at(""), newest.get(thing.id()).state()).assertEqual(thing.toString());
        }
    }

    private Map<String, Event> newest(Kind kind) {
        return topics.read(String.valueOf(kind.topic())).stream()
                .collect(Collectors.toMap(
                        Event::key,
                        Function.identity(),
                        BinaryOperator.maxBy((one, other) -> Long.compare(one.version(), other.version()))));
    }

    /** Every service's lineage has each object of the topics once, in its newest version, and the same ties. */
    public void ofLineages() {
        await().atMost(EVENTS_ARRIVE).untilAsserted(this::lineagesAgree);
    }

    private void lineagesAgree() {
        String nodes = told("observatory", NODES);
        String edges = told("observatory", EDGES);
        for (String service : SERVICES) {
            assertThat(told(service, NODES)).as("lineage of %s", service).isEqualTo(nodes);
            assertThat(told(service, EDGES)).as("ties of %s", service).isEqualTo(edges);
        }
        assertThat(nodes.lines().map(Agreement::typeIdVersion)).containsExactlyInAnyOrderElementsOf(onTopics());
    }

    private List<String> onTopics() {
        return OF_THE_CHAIN.stream()
                .flatMap(kind -> newest(kind).values().stream()
                        .map(event -> kind.word() + " " + event.key() + " " + event.version()))
                .toList();
    }

    private static String typeIdVersion(String node) {
        return Stream.of(node.split(" ", 4)).limit(3).collect(Collectors.joining(" "));
    }

    private String told(String service, String query) {
        return new Database(suite.environment(service)).text(query);
    }

    /** The completed project was made one practice, the call granted one award: nothing happened twice. */
    public void ofOnce(Trail trail) {
        String project = trail.the(Kind.PROJECT).id();
        assertThat(number("catalogue", "select count(*) from practice where project = '" + project + "'"))
                .isOne();
        assertThat(number(
                        "grants",
                        "select count(*) from award where call = '"
                                + trail.the(Kind.CALL).id() + "'"))
                .isOne();
        assertThat(number(
                        "participation",
                        "select count(*) from solution where challenge = '"
                                + trail.the(Kind.CHALLENGE).id() + "'"))
                .isEqualTo(trail.all(Kind.SOLUTION).size());
    }

    private long number(String service, String query) {
        return new Database(suite.environment(service)).number(query);
    }
}
