package it.smartland.gateway;

import static it.smartland.gateway.Browser.HTML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** A browser's session: what it lets through, how long it lives, what ends it. */
class SessionTest extends GatewayTest {

    @Test
    void relaysTheTokenOfTheSessionAndKeepsItsCookieToItself() {
        Browser browser = signedIn();
        browser.setCookie("preference", "large");

        String told = browser.get("/").body();

        assertThat(told)
                .containsPattern("\nauthorization: Bearer access-\\d+\n")
                .contains("\ncookie: preference=large\n");
    }

    @Test
    void looksNoSessionUpForThePortalsFiles() {
        assertThat(signedIn().get("/assets/site.css").body())
                .startsWith("GET /assets/site.css\n")
                .doesNotContain("authorization:", "cookie: ");
    }

    @Test
    void givesTheBrowserACookieThatNoScriptReads() {
        HttpResponse<String> answer = browser().get("/oauth2/authorization/smartland", "Accept", HTML);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("smartland=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/");
    }

    @Test
    void asksKeycloakForAChoiceOfBodyOrNamesTheBodyWanted() {
        assertThat(scopeAsked("")).contains(" openid ", " organization ");
        assertThat(scopeAsked("?body=016024")).contains(" openid ", " organization:016024 ");
        assertThat(scopeAsked("?body=016024%20offline_access")).contains(" openid ", " organization ");
    }

    @Test
    void leadsBackToThePageWhereTheLoginBegan() {
        assertThat(Browser.location(browser().signIn("cittadino1", "?return=/sfide/1%3Fa=b")))
                .isEqualTo("/sfide/1?a=b");
        assertThat(Browser.location(browser().signIn("cittadino1", "?return=//evil.example")))
                .isEqualTo("/");
    }

    @Test
    void changesTheIdOfTheSessionAtLogin() {
        Browser browser = browser();
        browser.get("/oauth2/authorization/smartland", "Accept", HTML);
        String before = browser.cookie("smartland");
        browser.signIn("cittadino1", "");
        assertThat(browser.cookie("smartland")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Origin, http://localhost:8080, 200",
        "Origin, http://localhost:8081, 403",
        "Origin, null, 403",
        "X-Nothing, said, 403"
    })
    void letsOnlyTheSuitesOwnPagesActWithTheSession(String header, String value, int status) {
        String form = "titolo=Citt%C3%A0+pi%C3%B9+verde&testo=due+parole%0D%0A&a=1";

        HttpResponse<String> answer = signedIn().post("/sfide/1/soluzioni", form, header, value);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).endsWith("\n" + form);
        } else {
            assertThat(answer.body()).contains("urn:smartland:problem:cross-site");
        }
    }

    @Test
    void doesNotAskAClientWithATokenOfItsOwnWhereItComesFrom() {
        Browser browser = signedIn();
        String token = ENVIRONMENT.tokens().citizen("cittadino2").value();
        HttpResponse<String> answer =
                browser.post("/api/participation/v1/x", "a=1", "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\nauthorization: Bearer " + token);
    }

    @Test
    void refreshesOnceForSixtyFourParallelRequests() throws Exception {
        KEYCLOAK.tokenLife = Duration.ofSeconds(1);
        Browser browser = signedIn();
        KEYCLOAK.recover();
        String cookie = browser.cookie("smartland");

        List<HttpResponse<String>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> call = () -> browser.get("/");
            answers = threads.invokeAll(Stream.generate(() -> call).limit(64).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers)
                .noneMatch(answer -> answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(each -> each.startsWith("smartland")));
        assertThat(answers.stream().map(answer -> bearer(answer.body())).distinct())
                .hasSize(1);
        assertThat(KEYCLOAK.refreshes).hasValue(1);
        assertThat(browser.cookie("smartland")).isEqualTo(cookie);
        assertThat(bearer(browser.get("/").body()))
                .isEqualTo(bearer(answers.getFirst().body()));
        assertThat(KEYCLOAK.refreshes).hasValue(1);
    }

    @Test
    void goesOnAnonymouslyWhenKeycloakHasEndedTheSession() {
        KEYCLOAK.tokenLife = Duration.ofSeconds(1);
        Browser browser = signedIn();
        KEYCLOAK.dead = true;
        long before = sessions();

        HttpResponse<String> answer = browser.get("/api/participation/v1/challenges");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("authorization:");
        assertThat(sessions()).isEqualTo(before - 1);
        assertThat(browser.cookie("smartland")).isNull();
    }

    @Test
    void staysSignedInWhileKeycloakIsAway() {
        KEYCLOAK.tokenLife = Duration.ofSeconds(1);
        Browser browser = signedIn();
        KEYCLOAK.away = true;

        HttpResponse<String> answer = browser.get("/");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:smartland:problem:identity-unavailable");
        assertThat(browser().get("/").statusCode()).isEqualTo(200);
        KEYCLOAK.recover();
        assertThat(bearer(browser.get("/").body())).startsWith("access-");
    }

    @Test
    void survivesARestartOfTheGateway() {
        Browser browser = signedIn();
        String token = bearer(browser.get("/").body());

        try (ConfigurableApplicationContext again = secondGateway()) {
            Browser sameCookie = new Browser(
                    ((WebServerApplicationContext) again).getWebServer().getPort());
            sameCookie.setCookie("smartland", browser.cookie("smartland"));
            assertThat(bearer(sameCookie.get("/").body())).isEqualTo(token);
        }
    }

    @Test
    void endsWithTheLogoutAndLeavesNoRow() {
        Browser browser = signedIn();
        String cookie = browser.cookie("smartland");
        long before = sessions();

        HttpResponse<String> answer = browser.post("/logout", "", "Origin", ORIGIN);

        assertThat(Browser.location(answer))
                .startsWith(ENVIRONMENT.tokens().issuerUri() + "/protocol/openid-connect/logout?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http://localhost:8080/");
        assertThat(sessions()).isEqualTo(before - 1);
        browser.setCookie("smartland", cookie);
        assertThat(browser.get("/").body()).doesNotContain("authorization:");
    }

    @Test
    void endsAfterAnHourAndALoginThatNobodyFinishesAfterTenMinutes() {
        browser().get("/oauth2/authorization/smartland", "Accept", HTML);
        signedIn();
        assertThat(database.sql("""
                                select extract(epoch from expires_at - last_accessed_at)::int as life
                                from web_session order by created_at desc limit 2""")
                        .map(row -> row.get("life", Integer.class))
                        .all()
                        .collectList()
                        .block())
                .containsExactly(3600, 600);
    }

    @Test
    void isNoSessionAnyMoreOnceItHasExpired() {
        Browser browser = signedIn();
        database.sql("update web_session set expires_at = now()").then().block();

        assertThat(browser.get("/").body()).doesNotContain("authorization:");
        await().untilAsserted(() -> assertThat(sessions()).isZero());
    }

    @Test
    void isEndedByNobodyElsesPage() {
        Browser browser = signedIn();
        assertThat(browser.post("/logout", "", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/").body()).contains("authorization:");
    }

    @Test
    void tellsWhoCouldNotSignInOnAPage() {
        HttpResponse<String> answer = browser().get("/login/oauth2/code/smartland?code=x&state=forged", "Accept", HTML);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Accesso non riuscito</h1>");
    }

    private String scopeAsked(String query) {
        String location = Browser.location(browser().get("/oauth2/authorization/smartland" + query, "Accept", HTML));
        assertThat(location).contains("code_challenge_method=S256");
        return " " + Browser.parameter(location, "scope") + " ";
    }

    private static String bearer(String told) {
        return told.lines()
                .filter(line -> line.startsWith("authorization: Bearer "))
                .map(line -> line.substring("authorization: Bearer ".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bearer: " + told));
    }

    private ConfigurableApplicationContext secondGateway() {
        List<String> settings = new ArrayList<>(List.of("--server.port=0"));
        configure((name, value) -> {
            if (!name.contains("KAFKA")) {
                settings.add("--" + name + "=" + value.get());
            }
        });
        return new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(SessionTest::ownConnections)
                .run(settings.toArray(String[]::new));
    }

    /** The threads and connections that all clients and servers of a JVM share would end with this gateway. */
    private static void ownConnections(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class, () -> {
            ReactorResourceFactory factory = new ReactorResourceFactory();
            factory.setUseGlobalResources(false);
            return factory;
        });
    }
}
