package it.smartland.gateway;

import static it.smartland.gateway.Browser.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Who asks for too much, and who pays for it. Here the broker is away, and nobody notices. */
@TestPropertySource(
        properties = {
            "spring.kafka.bootstrap-servers=127.0.0.1:9",
            "spring.cloud.gateway.server.webflux.trusted-proxies=127\\.0\\.0\\.1",
            "smartland.gateway.limits.requests.burst=20",
            "smartland.gateway.limits.requests.refill=1",
            "smartland.gateway.limits.requests.per=1h",
            "smartland.gateway.limits.sign-in.burst=7",
            "smartland.gateway.limits.sign-in.refill=1",
            "smartland.gateway.limits.sign-in.per=1h"
        })
class RateLimitTest extends GatewayTest {

    @Test
    void refusesWhoAsksForTooMuchAndNobodyElse() {
        Browser citizen = signedIn();
        List<Integer> answers = IntStream.range(0, 21)
                .mapToObj(i -> citizen.get("/").statusCode())
                .toList();
        assertThat(answers.subList(0, 20)).containsOnly(200);
        assertThat(answers.getLast()).isEqualTo(429);

        HttpResponse<String> refused = citizen.get("/api/participation/v1/challenges");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(refused.headers().firstValue("X-RateLimit-Limit")).hasValue("20");
        assertThat(refused.headers().firstValue("X-RateLimit-Remaining")).hasValue("0");
        assertThat(citizen.get("/", "Accept", HTML).body()).contains("<h1>Troppe richieste</h1>");

        String another = ENVIRONMENT.tokens().citizen("cittadino2").value();
        assertThat(browser().get("/", "Authorization", "Bearer " + another).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isTightOnSigningInFromOneAddress() {
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> startsSignInFrom("198.51.100.7"))
                .toList();
        assertThat(answers.subList(0, 7)).containsOnly(302);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(startsSignInFrom("198.51.100.8")).isEqualTo(302);
    }

    private int startsSignInFrom(String address) {
        return browser()
                .get("/oauth2/authorization/smartland", "X-Forwarded-For", address)
                .statusCode();
    }
}
