package it.smartland.portal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Transition;
import it.smartland.portal.sample.Samples;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the portal makes of it when a service refuses, fails, or is not there. */
class ServiceFailuresTest extends AskedServices {

    @Autowired
    private Challenges challenges;

    @Autowired
    private Solutions solutions;

    @Autowired
    private Figures figures;

    @Test
    void keepsWhatMayNotBeSeenApartFromWhatIsNotThere() {
        SERVICE.on("GET", API + "/challenges/" + ID, 403, Samples.json("participation/problem-conflict"));
        assertThat(statusOf(challenges.byId(ID))).isEqualTo(HttpStatus.FORBIDDEN);

        SERVICE.on("GET", API + "/challenges/" + ID, 401, "{}");
        assertThat(statusOf(challenges.byId(ID))).isEqualTo(HttpStatus.UNAUTHORIZED);

        assertThat(statusOf(solutions.byId(ID))).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsWhyAnActIsRefusedFaultByFault() {
        SERVICE.on(
                "POST", API + "/challenges/" + ID + "/transitions", 422, Samples.json("participation/problem-invalid"));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> challenges.move(ID, new Transition("OPEN"), "it").block());

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.faults()).extracting("pointer").containsExactly("/title", "/area");
    }

    @Test
    void tellsWhyAnActIsForbidden() {
        SERVICE.on("PUT", API + "/solutions/" + ID + "/support", 403, Samples.json("participation/problem-conflict"));

        Refused refused = catchThrowableOfType(
                Refused.class, () -> solutions.support(ID, "it").block());

        assertThat(refused.sentence()).startsWith("La sfida si è chiusa");
    }

    @Test
    void callsEveryOtherFailureAnOutage() {
        SERVICE.on("GET", API + "/statistics", 500, "{}");
        assertThat(outageOf(figures.of(null))).isTrue();

        SERVICE.on("GET", API + "/statistics", 429, "{}");
        assertThat(outageOf(figures.of(null))).isTrue();

        SERVICE.on("GET", API + "/statistics", 200, "{\"solutions\": ");
        assertThat(outageOf(figures.of(null))).isTrue();

        SERVICE.on("PUT", API + "/solutions/" + ID + "/support", 409, "text/html", Mono.just("<html>"));
        assertThat(outageOf(solutions.support(ID, "it"))).isTrue();
    }

    @Test
    void waitsForNoServiceForLong() {
        SERVICE.on("GET", API + "/statistics", 200, "application/json", Flux.never());

        assertThat(outageOf(figures.of(null))).isTrue();
    }

    @Test
    void asksAgainWhereAConnectionThatWasKeptTurnsOutToBeDead() {
        SERVICE.on("GET", API + "/statistics", 200, Samples.json("participation/statistics"))
                .hangUpOnce();

        assertThat(figures.of(null).block().solutions()).isEqualTo(1204);
        assertThat(SERVICE.asked("GET")).hasSize(2);
    }

    @Test
    void doesNotActTwiceByItself() {
        SERVICE.on("PUT", API + "/solutions/" + ID + "/support", 200, Samples.json("participation/vote"))
                .hangUpOnce();

        assertThat(outageOf(solutions.support(ID, "it"))).isTrue();
        assertThat(SERVICE.asked("PUT")).hasSize(1);
    }

    private static HttpStatus statusOf(Mono<?> answer) {
        var refusal = catchThrowableOfType(ResponseStatusException.class, answer::block);
        return HttpStatus.valueOf(refusal.getStatusCode().value());
    }

    private static boolean outageOf(Mono<?> answer) {
        return Unavailable.orNothing(answer).block(Duration.ofSeconds(5)).isEmpty();
    }
}
