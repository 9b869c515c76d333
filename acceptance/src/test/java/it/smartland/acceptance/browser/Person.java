package it.smartland.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at a window, who finds things by what they are called and not by how they are built. */
public final class Person {

    private static final String PASSWORD = "smartland";

    private final Window window;
    private final Page page;

    public Person(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** From the home page to Keycloak's two pages (who, then the password) and back, signed in. */
    public void signsIn(String username) {
        window.visit("/");
        link("Accedi").click();
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        assertThat(button("Esci")).isVisible();
    }

    void signsOut() {
        button("Esci").click();
        assertThat(link("Accedi").first()).isVisible();
    }

    void answers(String challenge, String title) {
        fillsTheAnswerIn(challenge, title);
        button("Pubblica").click();
        seesTheSolution(title);
    }

    /** Saves a draft, writes it anew and publishes it. */
    void answersInTwoSteps(String challenge, String title, String better) {
        fillsTheAnswerIn(challenge, title);
        button("Salva la bozza").click();
        seesTheSolution(title);
        link("Modifica la bozza").click();
        field("Titolo").fill("");
        button("Pubblica").click();
        assertThat(page.locator("#title-fault")).isVisible();
        field("Titolo").fill(better);
        button("Pubblica").click();
        seesTheSolution(better);
        assertThat(link("Modifica la bozza")).hasCount(0);
    }

    private void fillsTheAnswerIn(String challenge, String title) {
        window.visit("/sfide/" + challenge);
        link("Rispondi alla sfida").click();
        field("Titolo").fill(title);
        field("In breve").fill("Una sala del municipio resta aperta la sera, a turno tra le associazioni.");
        field("La soluzione").fill("Ogni associazione tiene le chiavi una settimana.\n\nIl Comune paga la luce.");
        choice("A che punto è", "Idea");
        choice("Ambito", "Sociale");
    }

    private void seesTheSolution(String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setLevel(1)))
                .isVisible();
    }

    void searchesTheChallenges(String words) {
        page.getByLabel("Cerca tra le sfide").fill(words);
        button("Applica i filtri").click();
        assertThat(page.locator(".filter")).hasCount(1);
    }

    /** Takes a filter in force away by its chip. */
    void letsGoOf(String words) {
        page.locator(".filter")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    void rates(String solution, int stars) {
        window.visit("/soluzioni/" + solution);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(stars + " stelle"))
                .check();
        button("Vota").click();
        assertThat(page.getByText("Hai dato " + stars + " stelle.")).isVisible();
    }

    void writesAnOpinion(String solution, String title) {
        window.visit("/soluzioni/" + solution);
        Locator form = page.locator("form[action$='/opinioni']");
        form.getByLabel("Titolo").fill(title);
        form.getByLabel("La tua opinione").fill("La apriamo già il venerdì: serve solo chi tenga le chiavi.");
        form.getByLabel("A favore").check();
        button("Pubblica l'opinione").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
    }

    void agreesWith(String solution, String opinion) {
        window.visit("/soluzioni/" + solution);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^D'accordo ?: " + opinion + "$")))
                .click();
        assertThat(page.getByText("Hai detto di essere d'accordo.")).isVisible();
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + "( |$)")));
    }

    private void choice(String group, String label) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(label)
                .check();
    }
}
