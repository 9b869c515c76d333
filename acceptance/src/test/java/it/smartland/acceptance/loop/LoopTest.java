package it.smartland.acceptance.loop;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.suite.Suite;
import it.smartland.local.demo.Journal;
import it.smartland.local.demo.Kind;
import it.smartland.local.demo.Lineage;
import it.smartland.local.demo.Loop;
import it.smartland.local.demo.Thing;
import it.smartland.local.demo.Trail;
import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One run of the demonstration, followed by ids from the alert to the adopted practice and back: API, topics, pages. */
@TestInstance(Lifecycle.PER_CLASS)
class LoopTest {

    private static final Patience EVENTS_ARRIVE = new Patience(Duration.ofSeconds(30));

    private static final List<Kind> CHAIN =
            List.of(Kind.ALERT, Kind.CHALLENGE, Kind.SOLUTION, Kind.AWARD, Kind.PROJECT, Kind.PRACTICE, Kind.ADOPTION);

    /** The kinds whose objects have a page with the loop's strip. */
    private static final Set<Kind> PAGES =
            EnumSet.of(Kind.ALERT, Kind.CHALLENGE, Kind.SOLUTION, Kind.PROJECT, Kind.PRACTICE);

    private final Suite suite = Suite.running();
    private final Door door = Door.of(suite.stack());
    private final Trail trail = new Loop(door, Journal.silent()).play();

    @BeforeAll
    void awaitTheEnd() {
        new Lineage(door, trail, EVENTS_ARRIVE).forwards();
    }

    @Test
    void leadsFromTheAlertToTheAdoption() {
        assertThat(kinds(new Lineage(door, trail, EVENTS_ARRIVE).forwards())).containsExactlyElementsOf(CHAIN);
    }

    @Test
    void leadsBackFromTheAdoptionToTheAlert() {
        assertThat(kinds(new Lineage(door, trail, EVENTS_ARRIVE).backwards()))
                .containsExactlyElementsOf(CHAIN.reversed());
    }

    @Test
    void isToldOnTheTopicsAsTheApiShowsIt() {
        new Agreement(suite).ofTopics(trail);
    }

    @Test
    void isCopiedAlikeByEveryService() {
        new Agreement(suite).ofLineages();
    }

    @Test
    void isShownOnPagesThatLeadToEachOther() {
        Lineage lineage = new Lineage(door, trail, EVENTS_ARRIVE);
        trail.all().stream()
                .filter(LoopTest::hasPage)
                .forEach(thing -> assertThat(page(thing))
                        .as("page of %s", thing)
                        .contains(lineage.neighbours(thing).stream()
                                .filter(LoopTest::hasPage)
                                .map(Thing::id)
                                .toList()));
    }

    private static boolean hasPage(Thing thing) {
        return PAGES.contains(thing.kind());
    }

    private String page(Thing thing) {
        var request = HttpRequest.newBuilder(door.page(thing.kind().page() + thing.id()))
                .header("Accept", "text/html")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as("page of %s", thing).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Kind> kinds(List<Thing> way) {
        return way.stream().map(Thing::kind).toList();
    }
}
