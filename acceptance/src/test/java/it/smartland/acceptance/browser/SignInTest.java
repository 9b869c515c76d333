package it.smartland.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.smartland.acceptance.suite.Suite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Who one is after signing in at Keycloak, and for which body. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private final Suite suite = Suite.running();

    @AutoClose
    private final Chromium chromium = new Chromium();

    @Test
    void bringsBackToThePageOneCameFromAndAsksAgainAfterSigningOut() {
        try (Window window = chromium.open(suite.origin(), 1366, false)) {
            Page page = window.visit("/area").page();
            assertThat(page.locator("html")).hasAttribute("lang", "it");
            fillIn(page, "cittadino4");
            assertThat(page).hasURL(suite.origin() + "/area");

            new Person(window).signsOut();
            window.visit("/area");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void letsAnOfficerOfTwoBodiesChooseOneAndChangeOverWithoutAPassword() {
        try (Window window = chromium.open(suite.origin(), 1366, false)) {
            Page page = window.visit("/area").page();
            page.locator("#username").fill("segretario");
            page.locator("#kc-login").click();
            page.locator("[value='016092']").click();
            page.locator("#password").fill("smartland");
            page.locator("#kc-login").click();
            assertThat(page.getByText("Agisci per: Comune di Dossena.")).isVisible();

            window.visit("/oauth2/authorization/smartland?body=016253&return=/area");
            assertThat(page.getByText("Agisci per: Comune di Val Brembilla.")).isVisible();
        }
    }

    @Test
    void givesAScriptTheTokenOfAnOfficerForTheBodyAlone() {
        JsonNode claims = suite.claims("comune-spirano");
        assertThat(claims.at("/organization/016206/realm_access/roles").toString())
                .isEqualTo("[\"municipal-officer\"]");
        assertThat(claims.at("/realm_access/roles").toString()).doesNotContain("officer");
        assertThat(claims.get("aud").toString()).contains("smartland-api");
    }

    private static void fillIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill("smartland");
        page.locator("#kc-login").click();
    }
}
