package it.smartland.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.ThingTest;
import it.smartland.servers.TestToken;
import it.smartland.servers.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CallersTest extends ThingTest {

    private static final TestTokens TOKENS = SERVERS.tokens();

    @Test
    void knowsAnOfficerOfOneBody() {
        me(TOKENS.officer("016092"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.body")
                .isEqualTo("016092")
                .jsonPath("$.roles")
                .value(roles -> assertThat((List<?>) roles)
                        .extracting(String::valueOf)
                        .contains("citizen", "municipal-officer"));
    }

    @Test
    void actsForNobodyWithTwoBodies() {
        me(TOKENS.officer("016092").in("016024", "municipal-officer"))
                .expectBody()
                .jsonPath("$.body")
                .isEmpty()
                .jsonPath("$.roles")
                .value(roles -> assertThat((List<?>) roles)
                        .extracting(String::valueOf)
                        .contains("citizen")
                        .doesNotContain("municipal-officer"));
    }

    @Test
    void takesNobodyForAnOfficerAtLarge() {
        me(TOKENS.citizen("cittadino1").withRole("municipal-officer").in("016092"))
                .expectBody()
                .jsonPath("$.roles")
                .value(roles -> assertThat((List<?>) roles)
                        .extracting(String::valueOf)
                        .contains("citizen")
                        .doesNotContain("municipal-officer"));
    }

    @Test
    void identifiesAVoterByFiscalNumberElseByVerifiedMail() {
        me(TOKENS.citizen("cittadino1").withFiscalNumber("TINIT-RSSMRA80A01A794F"))
                .expectBody()
                .jsonPath("$.voterIdentity")
                .isEqualTo("fiscal:TINIT-RSSMRA80A01A794F");
        me(TOKENS.citizen("cittadino1"))
                .expectBody()
                .jsonPath("$.voterIdentity")
                .isEqualTo("email:cittadino1@example.org");
        me(TOKENS.citizen("cittadino1").withUnverifiedEmail())
                .expectBody()
                .jsonPath("$.voterIdentity")
                .isEmpty();
    }

    @Test
    void letsAnybodyReadAndAsksTheRestToLogIn() {
        http.get()
                .uri("/api/things/v1/who")
                .exchange()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("nobody");
        http.post()
                .uri("/api/things/v1/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.get().uri("/api/things/v1/me").exchange().expectStatus().isUnauthorized();
    }

    static List<TestToken> worthless() {
        TestToken token = TOKENS.citizen("cittadino1");
        return List.of(token.expired(), token.withWrongAudience(), token.withWrongIssuer());
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void refusesAWorthlessTokenEvenForReading(TestToken token) {
        me(token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:smartland:problem:unauthenticated");
    }

    private ResponseSpec me(TestToken token) {
        return http.get()
                .uri("/api/things/v1/me")
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
