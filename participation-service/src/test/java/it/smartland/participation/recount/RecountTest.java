package it.smartland.participation.recount;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The recount agrees while people vote, and tells when something was tampered with. */
class RecountTest extends WholeService {

    @Autowired
    private Recounting recounting;

    @Autowired
    private Recounts recounts;

    @Autowired
    private RecountFigures figures;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private MeterRegistry meters;

    @Test
    void agreesAtEveryInstantOfAStormOfVotes() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        List<Actor> people =
                IntStream.range(0, 60).mapToObj(i -> citizen("recontata" + i)).toList();

        Mono<Void> votes = Flux.fromIterable(people)
                .flatMap(person -> meanwhile(() -> votes(person, solution)))
                .then();
        List<List<UUID>> found = recounts.recount(new UUID(0, 0))
                .map(Stretch::differing)
                .repeat()
                .takeUntilOther(votes)
                .collectList()
                .block();

        assertThat(found)
                .hasSizeGreaterThan(3)
                .allSatisfy(differing -> assertThat(differing).isEmpty());
    }

    @Test
    void tellsOfCountersAndVotesThatSomebodyTamperedWith() {
        String miscounted = scene().solution(scene().challenge(), citizen("autore"));
        String robbed = scene().solution(scene().challenge(), citizen("autore"));
        json(citizen("derubata").put("/solutions/" + robbed + "/support"));
        await().untilAsserted(() -> assertThat(json(anybody().get("/solutions/" + robbed))
                        .path("supports")
                        .asLong())
                .isEqualTo(1));
        assertThat(differences()).isZero();

        change("update solution_tally set stars_5 = stars_5 + 1 where solution = '" + miscounted + "'");
        change("delete from vote where object = '" + robbed + "'");
        double tampered = differences();
        change("update solution_tally set stars_5 = stars_5 - 1 where solution = '" + miscounted + "'");
        change("insert into vote select object, kind, voter, value, cast_at from vote_ledger where object = '" + robbed
                + "'");

        assertThat(tampered).isEqualTo(2);
        assertThat(differences()).isZero();
    }

    @Test
    void isDoneByOneInstanceAtATime() {
        change("update recount set ended_at = null");

        Boolean both = recounts.takeUp(clock.instant())
                .flatMap(first ->
                        meanwhile(() -> recounts.takeUp(clock.instant()).block() != null))
                .as(transaction::transactional)
                .block();

        assertThat(both).isFalse();
    }

    @Test
    void isNotDoneAgainBeforeItIsDue() {
        differences();

        assertThat(recounts.takeUp(clock.instant().minus(Duration.ofHours(1))).blockOptional())
                .isEmpty();
    }

    private static boolean votes(Actor person, String solution) {
        json(person.put("/solutions/" + solution + "/rating", Map.of("stars", 3)));
        json(person.put("/solutions/" + solution + "/rating", Map.of("stars", 5)));
        json(person.put("/solutions/" + solution + "/support"));
        json(person.delete("/solutions/" + solution + "/support"));
        return true;
    }

    /** On a thread and, if it asks the database, a connection of its own. */
    private static Mono<Boolean> meanwhile(Callable<Boolean> act) {
        return Mono.fromCallable(act).subscribeOn(Schedulers.boundedElastic());
    }

    /** What a whole recount finds now. */
    private double differences() {
        change("update recount set ended_at = null, last_object = null, objects = 0, differing = 0");
        recounting.recount(Duration.ZERO).block();
        figures.measure().block();
        return meters.get("smartland.ledger.differences").gauge().value();
    }

    private void change(String sql) {
        db.sql(sql).then().block();
    }
}
