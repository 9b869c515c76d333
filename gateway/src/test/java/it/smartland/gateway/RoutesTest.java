package it.smartland.gateway;

import static it.smartland.gateway.Browser.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What passes through the gateway, and what is said when nothing does. */
class RoutesTest extends GatewayTest {

    @Autowired
    CircuitBreakerRegistry breakers;

    @Test
    void passesPathsOnAsTheyCame() {
        assertThat(browser()
                        .get("/api/participation/v1/challenges?q=%C3%A8&x=1")
                        .body())
                .startsWith("GET /api/participation/v1/challenges?q=%C3%A8&x=1\n");
        assertThat(browser().get("/sfide/1?ordine=voti").body()).startsWith("GET /sfide/1?ordine=voti\n");
    }

    @Test
    void saysItselfWhereARequestCameFrom() {
        assertThat(browser().get("/sfide", "X-Client-Address", "1.2.3.4").body())
                .contains("\nx-client-address: 127.0.0.1")
                .doesNotContain("1.2.3.4");
    }

    @Test
    void relaysABearerAsItIs() {
        String token = ENVIRONMENT.tokens().officer("016092").value();

        HttpResponse<String> answer = browser()
                .send(browser()
                        .request("/api/participation/v1/challenges", "Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"title\": \"è\"}"))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\nauthorization: Bearer " + token).endsWith("\n{\"title\": \"è\"}");
    }

    @Test
    void refusesATokenThatIsNotOfTheRealm() {
        String token =
                ENVIRONMENT.tokens().citizen("cittadino1").withWrongIssuer().value();

        HttpResponse<String> answer =
                browser().get("/api/participation/v1/me/votes", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertProblem(answer, "unauthenticated");
    }

    @Test
    void tellsAProgramWithoutALoginThatActingNeedsOne() {
        HttpResponse<String> answer =
                browser().post("/api/participation/v1/challenges", "a=1", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertProblem(answer, "unauthenticated");
        assertThat(answer.body()).contains("\"Login needed\"", "\"traceId\"");
    }

    @Test
    void letsWhoeverHasTheLinkEndTheirMailWithoutALogin() {
        HttpResponse<String> page = browser().post("/notifiche/disiscrizione/a.b", "List-Unsubscribe=One-Click");
        HttpResponse<String> call = browser().post("/api/participation/v1/unsubscriptions/a.b", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("POST /notifiche/disiscrizione/a.b\n");
        assertThat(call.statusCode()).isEqualTo(200);
    }

    @Test
    void leadsAPersonWhoSendsAFormWithoutALoginToTheLoginAndBackToTheForm() {
        Browser browser = browser();
        HttpResponse<String> answer =
                browser.post("/sfide/1/soluzioni", "a=1", "Accept", HTML, "Referer", ORIGIN + "/sfide/1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/oauth2/authorization/smartland");
        assertThat(Browser.location(browser.signIn("cittadino1", ""))).isEqualTo("/sfide/1");
    }

    @Test
    void makesNoSessionForAProgramThatIsRefused() {
        long before = sessions();
        browser().post("/api/participation/v1/challenges", "a=1");
        browser().post("/sfide", "a=1", "Accept", "*/*");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void answersAnUnknownPartOfTheApiWithAProblem() {
        HttpResponse<String> answer = browser().get("/api/grants/v1/calls", "Accept", HTML);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertProblem(answer, "not-found");
    }

    @Test
    void tellsThatAnApplicationIsAwayWithoutAWordOfWhereItLives() {
        HttpResponse<String> answer = browser().get("/api/catalogue/v1/practices");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertProblem(answer, "unavailable");
        assertThat(answer.body()).doesNotContain("127.0.0.1").contains("\"/api/catalogue/v1/practices\"");
    }

    @Test
    void leavesAnApplicationThatIsAwayAlone() {
        IntStream.range(0, 30)
                .forEach(i -> assertThat(
                                browser().get("/api/catalogue/v1/practices").statusCode())
                        .isEqualTo(503));
        assertThat(breakers.circuitBreaker("catalogue").getMetrics().getNumberOfNotPermittedCalls())
                .isPositive();
        assertThat(breakers.circuitBreaker("participation").getMetrics().getNumberOfNotPermittedCalls())
                .isZero();
    }

    @Test
    void doesNotWaitForeverForASlowApplication() {
        Instant start = Instant.now();
        HttpResponse<String> answer = browser().get("/api/observatory/v1/slow");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertProblem(answer, "gateway-timeout");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(14));
    }

    @Test
    void tellsAPersonOnAPageOfItsOwnThatThePortalIsSlow() {
        HttpResponse<String> answer = browser().get("/slow", "Accept", HTML, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(answer.body())
                .contains("<html lang=\"en\">", "<h1>Timed out</h1>")
                .doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesABodyThatIsTooLarge(boolean announced) {
        byte[] large = new byte[200_000];
        String token = ENVIRONMENT.tokens().citizen("cittadino1").value();
        HttpResponse<String> answer = browser()
                .send(browser()
                        .request("/api/participation/v1/challenges", "Authorization", "Bearer " + token)
                        .POST(
                                announced
                                        ? BodyPublishers.ofByteArray(large)
                                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertProblem(answer, "content-too-large");
    }

    @Test
    void believesNoForwardedHeader() {
        assertThat(browser()
                        .get("/", "X-Forwarded-For", "1.2.3.4", "X-Forwarded-Host", "evil.example")
                        .body())
                .doesNotContain("1.2.3.4", "evil.example");
    }

    @Test
    void addsTheSecurityHeadersThatAnApplicationDidNotSet() {
        HttpResponse<String> answer = browser().get("/");
        assertThat(answer.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("strict-origin-when-cross-origin"))
                .containsEntry("content-security-policy", List.of("frame-ancestors 'none'"));
    }

    @Test
    void servesTheEventContract() {
        HttpResponse<String> document = browser().get("/asyncapi.yaml");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).startsWith("asyncapi: 3");
        String schema = "/schemas/observatory/territory.registered.v1.json";
        assertThat(browser().get(schema).body()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void tellsTheStateOfEveryPartWithoutAWordOfWhereItLives() {
        HttpResponse<String> answer = browser().get("/api/status");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"status\":\"DEGRADED\"")
                .contains("{\"name\":\"catalogue\",\"status\":\"DOWN\"}")
                .contains("{\"name\":\"participation\",\"status\":\"UP\"}")
                .contains("{\"name\":\"sessions\",\"status\":\"UP\"}")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void tellsWhatIsLeftOfTheAllowanceOnEveryAnswer() {
        Browser browser = browser();
        String[] bad = {"Authorization", "Bearer nonsense"};
        assertAllowance(browser.get("/"));
        assertAllowance(browser.get("/api/participation/v1/me", bad));
        assertAllowance(browser.get("/api/no-such"));
        assertAllowance(browser.get("/api/catalogue/v1/practices"));
        assertAllowance(browser.post("/api/participation/v1/challenges", "a=1"));
        assertAllowance(browser.get("/oauth2/authorization/smartland"));
        assertAllowance(signedIn().post("/sfide", "a=1", "Sec-Fetch-Site", "cross-site"));
    }

    private static void assertAllowance(HttpResponse<String> answer) {
        for (String name : new String[] {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"}) {
            assertThat(answer.headers().allValues(name))
                    .as(name + " of " + answer)
                    .hasSize(1)
                    .allMatch(value -> value.matches("\\d+"));
        }
    }

    private static void assertProblem(HttpResponse<String> answer, String code) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"urn:smartland:problem:" + code + "\"");
    }
}
