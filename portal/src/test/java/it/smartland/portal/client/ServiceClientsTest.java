package it.smartland.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.ChallengeText;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Vote;
import it.smartland.portal.client.participation.Votes;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class ServiceClientsTest extends AskedServices {

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
                false,
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
                        + "\"supportsPerPerson\":2,\"hiddenTallies\":false,\"premoderated\":false}");
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
}
