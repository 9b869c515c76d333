package it.smartland.portal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.ChallengeText;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Transition;
import it.smartland.portal.client.participation.Vote;
import it.smartland.portal.client.participation.Votes;
import it.smartland.portal.sample.LoopbackService;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.service.HttpServiceClientPropertiesAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.boot.webclient.autoconfigure.service.ReactiveHttpServiceClientAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, classes = ServiceClientsTest.Clients.class)
class ServiceClientsTest {

    private static final LoopbackService SERVICE = new LoopbackService();
    private static final String API = "/api/participation/v1";
    private static final UUID ID = UUID.fromString("0192f3a0-0000-7000-8000-000000000001");

    @Autowired
    private Challenges challenges;

    @Autowired
    private Solutions solutions;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Votes votes;

    @Autowired
    private Figures figures;

    @Autowired
    private Territories territories;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        CodecsAutoConfiguration.class,
        HttpClientAutoConfiguration.class,
        ReactiveHttpClientAutoConfiguration.class,
        WebClientAutoConfiguration.class,
        HttpServiceClientPropertiesAutoConfiguration.class,
        ReactiveHttpServiceClientAutoConfiguration.class
    })
    static class Clients {}

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("SMARTLAND_PARTICIPATION_URL", SERVICE::url);
        registry.add("SMARTLAND_OBSERVATORY_URL", SERVICE::url);
        registry.add("SMARTLAND_CATALOGUE_URL", SERVICE::url);
        registry.add("spring.http.clients.read-timeout", () -> "1500ms");
    }

    @BeforeEach
    void forget() {
        SERVICE.reset();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void readsChallengesUnderTheirFilters() {
        SERVICE.on("GET", API + "/challenges", 200, Samples.json("participation/challenges"));

        var found = challenges
                .find(Challenge.Status.OPEN, "016092", Challenges.Sort.CLOSING_SOON, "a+b=", 20)
                .block();

        assertThat(found.total()).isEqualTo(38);
        assertThat(found.items()).first().isEqualTo(Samples.challenge("open"));
        Asked asked = SERVICE.lastAsked();
        assertThat(asked.uri()).contains("total=true", "status=OPEN", "territory=016092", "sort=CLOSING_SOON");
        assertThat(asked.uri()).contains("cursor=a%2Bb%3D", "limit=20");
    }

    @Test
    void asksForNothingThatIsNotAskedFor() {
        SERVICE.on("GET", API + "/solutions", 200, Samples.json("participation/solutions"));

        assertThat(solutions.find(null, null, null, null, 3).block().items()).hasSize(2);
        assertThat(SERVICE.lastAsked().uri()).isEqualTo(API + "/solutions?total=true&limit=3");
    }

    @Test
    void readsEveryOtherAnswer() {
        SERVICE.on("GET", API + "/solutions/" + ID + "/opinions", 200, Samples.json("participation/opinions"))
                .on("GET", API + "/me/votes", 200, Samples.json("participation/votes"))
                .on("GET", API + "/me/solutions", 200, Samples.json("participation/solutions"))
                .on("GET", API + "/statistics", 200, Samples.json("participation/statistics"))
                .on("GET", "/api/observatory/v1/territories", 200, Samples.json("observatory/municipalities"))
                .on("GET", "/api/observatory/v1/territories/016092", 200, Samples.json("observatory/municipality"));

        assertThat(opinions.of(ID, Opinions.Sort.BEST, null, 20).block().items())
                .hasSize(2);
        assertThat(votes.own(ID, null, 100).block().items())
                .extracting(Vote::kind)
                .containsExactly(Vote.Kind.RATING, Vote.Kind.SUPPORT, Vote.Kind.OPINION);
        assertThat(solutions.own(null, 20).block().items()).hasSize(2);
        assertThat(figures.of(null).block().solutions()).isEqualTo(1204);
        assertThat(territories.municipalities("sant'omobono", null, 8).block().total())
                .isEqualTo(2);
        assertThat(SERVICE.lastAsked().parameter("q")).isEqualTo("sant%27omobono");
        assertThat(territories.byCode("016092").block().density())
                .hasValueSatisfying(density -> assertThat(density).isEqualByComparingTo("45"));
    }

    @Test
    void sendsWhatIsMissingAsMissingWithTheKeyOfTheFormAndTheLanguage() {
        SERVICE.on("POST", API + "/challenges", 201, Samples.json("participation/challenge-draft"));

        var text = new ChallengeText(
                "Come?",
                null,
                null,
                "016092",
                Area.CULTURE,
                new ChallengeText.Eligibility(List.of(Challenge.Answerer.CITIZENS), null),
                Instant.parse("2026-12-31T22:59:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                2,
                false);
        assertThat(challenges.create(text, "a-key", "it").block().status()).isEqualTo(Challenge.Status.DRAFT);
        Asked asked = SERVICE.lastAsked();
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("a-key");
        assertThat(asked.headers().getFirst("Accept-Language")).isEqualTo("it");
        assertThat(asked.body())
                .isEqualTo("{\"title\":\"Come?\",\"description\":null,\"goal\":null,\"owner\":\"016092\","
                        + "\"area\":\"CULTURE\",\"eligibility\":{\"who\":[\"CITIZENS\"],\"note\":null},"
                        + "\"closesAt\":\"2026-12-31T22:59:00Z\",\"phases\":null,\"alert\":null,\"indicator\":null,"
                        + "\"target\":null,\"call\":null,\"supportThreshold\":null,"
                        + "\"supportsPerPerson\":2,\"hiddenTallies\":false}");
    }

    @Test
    void bringsTheReadersOwnTokenAndNoneWithoutALogin() {
        SERVICE.on("PUT", API + "/solutions/" + ID + "/rating", 200, Samples.json("participation/vote"));
        Jwt token = Jwt.withTokenValue("the-token")
                .header("alg", "none")
                .subject("s")
                .build();

        solutions
                .rate(ID, new Solutions.Stars(4), "it")
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new JwtAuthenticationToken(token)))
                .block();
        assertThat(SERVICE.lastAsked().headers().getFirst("Authorization")).isEqualTo("Bearer the-token");
        assertThat(SERVICE.lastAsked().body()).isEqualTo("{\"stars\":4}");

        solutions.rate(ID, new Solutions.Stars(4), "it").block();
        assertThat(SERVICE.lastAsked().headers().containsHeader("Authorization"))
                .isFalse();
    }

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

    private static HttpStatus statusOf(Mono<?> answer) {
        var refusal = catchThrowableOfType(ResponseStatusException.class, answer::block);
        return HttpStatus.valueOf(refusal.getStatusCode().value());
    }

    private static boolean outageOf(Mono<?> answer) {
        return Unavailable.orNothing(answer).block(Duration.ofSeconds(5)).isEmpty();
    }
}
