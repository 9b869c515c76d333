package it.smartland.gateway;

import static it.smartland.gateway.Browser.HTML;
import static it.smartland.gateway.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.servers.KeycloakServer;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import it.smartland.servers.realm.Realm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Signing in at a real Keycloak, page by page as a browser without scripts does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeycloakLoginTest {

    private static final String SUITE = "http://localhost:8080";
    private static final String SECRET = "a secret of this test";
    private static final TestEnvironment ENVIRONMENT = TestServers.environment("gateway");
    private static final Application APPLICATION = new Application();

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        ENVIRONMENT.registerTo(registry::add);
        Supplier<Object> keycloak = () -> keycloak().publicUrl();
        registry.add("SMARTLAND_ISSUER", () -> keycloak.get() + "/realms/smartland");
        registry.add("SMARTLAND_JWKS_URI", () -> keycloak.get() + "/realms/smartland/protocol/openid-connect/certs");
        registry.add("SMARTLAND_KEYCLOAK_INTERNAL_URL", keycloak);
        registry.add("SMARTLAND_PORTAL_CLIENT_SECRET", () -> SECRET);
        registry.add("SMARTLAND_PORTAL_URL", APPLICATION::url);
        registry.add("SMARTLAND_PARTICIPATION_URL", APPLICATION::url);
    }

    @Test
    void signsACitizenInAndOut() {
        Browser browser = new Browser(port);
        String password = submit(browser, signInPage(browser, "?return=/sfide/1"), "username=cittadino1");
        assertThat(password).contains("lang=\"it\"");
        String callback = submitForRedirect(browser, password, "username=cittadino1&password=smartland");
        HttpResponse<String> back = browser.get(callback.substring(SUITE.length()), "Accept", HTML);
        assertThat(location(back)).isEqualTo("/sfide/1");

        JsonNode token = token(browser);
        assertThat(token.get("preferred_username").asString()).isEqualTo("cittadino1");
        assertThat(token.get("realm_access").get("roles"))
                .anyMatch(role -> role.asString().equals("citizen"));
        assertThat(token.get("email_verified").asBoolean()).isTrue();
        assertThat(token.get("aud").toString()).contains("smartland-api");

        String endOfSession = location(browser.post("/logout", "", "Origin", SUITE));
        assertThat(location(browser.get(endOfSession))).isEqualTo(SUITE + "/");
        assertThat(signInPage(browser, "")).contains("name=\"username\"");
    }

    @Test
    void letsAnOfficerOfTwoBodiesChooseOneAndChangeOverWithoutAPassword() {
        Browser browser = new Browser(port);
        String choice = submit(browser, signInPage(browser, ""), "username=comune-dossena");
        assertThat(choice).contains("value=\"016024\"", "value=\"016092\"");
        String password = submit(browser, choice, "kc.org=016092");
        String callback = submitForRedirect(browser, password, "username=comune-dossena&password=smartland");
        browser.get(callback.substring(SUITE.length()), "Accept", HTML);
        assertOfficerOf(browser, "016092");

        String changeOver = location(browser.get("/oauth2/authorization/smartland?body=016024", "Accept", HTML));
        String again = location(browser.get(changeOver, "Accept", HTML));
        browser.get(again.substring(SUITE.length()), "Accept", HTML);
        assertOfficerOf(browser, "016024");
    }

    @Test
    void givesAScriptTheTokenOfAnOfficerByTheCallThatTheApiNames() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.post(
                keycloak().publicUrl() + "/realms/smartland/protocol/openid-connect/token",
                "grant_type=password&client_id=smartland-local&username=comune-spirano&password=smartland");
        String token =
                JsonMapper.shared().readTree(answer.body()).get("access_token").asString();

        assertThat(officeOf(claims(token), "016206")).isEqualTo("[\"municipal-officer\"]");
        assertThat(claims(token).get("realm_access").toString()).doesNotContain("officer");
        HttpResponse<String> accepted =
                browser.post("/api/participation/v1/challenges", "a=1", "Authorization", "Bearer " + token);
        assertThat(accepted.statusCode()).isEqualTo(200);
    }

    private void assertOfficerOf(Browser browser, String body) {
        JsonNode token = token(browser);
        assertThat(token.get("organization").propertyNames()).containsExactly(body);
        assertThat(officeOf(token, body)).isEqualTo("[\"municipal-officer\"]");
    }

    private static String officeOf(JsonNode token, String body) {
        return token.at("/organization/" + body + "/realm_access/roles").toString();
    }

    private static String signInPage(Browser browser, String query) {
        String keycloak = location(browser.get("/oauth2/authorization/smartland" + query, "Accept", HTML));
        return browser.get(keycloak, "Accept", HTML).body();
    }

    private static String submit(Browser browser, String page, String form) {
        HttpResponse<String> answer = browser.post(action(page), form, "Accept", HTML);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String submitForRedirect(Browser browser, String page, String form) {
        return location(browser.post(action(page), form, "Accept", HTML));
    }

    private static String action(String page) {
        Matcher form = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(page);
        assertThat(form.find()).as(page).isTrue();
        return HtmlUtils.htmlUnescape(form.group(1));
    }

    /** As the application behind the gateway gets it. */
    private static JsonNode token(Browser browser) {
        return browser.get("/")
                .body()
                .lines()
                .filter(line -> line.startsWith("authorization: Bearer "))
                .map(line -> claims(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token"));
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static KeycloakServer keycloak() {
        ObjectNode realm = (ObjectNode) JsonMapper.shared()
                .readTree(Realm.local(URI.create(SUITE), SECRET).json());
        // An import of all bodies takes a minute; the suite's own tests have them all.
        realm.withArray("organizations")
                .removeIf(organization -> organization.get("members").isEmpty());
        realm.withArray("organizations")
                .valueStream()
                .filter(organization -> organization.get("alias").asString().equals("016024"))
                .forEach(KeycloakLoginTest::addTheOfficerOfDossena);
        try {
            return TestServers.keycloak(Files.writeString(folder.resolve("realm.json"), realm.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addTheOfficerOfDossena(JsonNode organization) {
        organization
                .withArray("members")
                .addObject()
                .put("username", "comune-dossena")
                .put("membershipType", "UNMANAGED")
                .putArray("groups")
                .add(organization.at("/groups/0/id").asString());
    }
}
