package it.smartland.portal.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.paging.Page;
import it.smartland.portal.act.Act;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChallengePageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final List<Choice> OWNERS =
            List.of(new Choice("016092", "Comune di Dossena"), new Choice("016206", "Comune di Spirano"));
    private static final ChallengeFilter ALL = ChallengeFilter.all();

    @Test
    void listsChallengesWithWhoAsksAndHowLong() {
        Document page = list("challenges", ALL, Samples.challenges(), false);

        assertThat(page.select(".object-card")).hasSize(3);
        assertThat(page.select(".listing-count").text()).isEqualTo("38 sfide");
        assertThat(page.select(".object-card").first().text())
                .contains("Comune di Dossena", "Aperta", "Chiude tra 3 giorni", "3 soluzioni", "Sociale");
        assertThat(page.select(".object-card").last().text()).contains("Chiusa il 10 novembre 2026");
        assertThat(page.select("a[href=/sfide/nuova]")).isEmpty();
    }

    @Test
    void leadsToTheNextStretchUnderTheSameFilters() {
        ChallengeFilter filter =
                new ChallengeFilter(Challenge.Status.OPEN, "016092", null, null, Challenges.Sort.CLOSING_SOON, "abc");
        Document page = list("challenges-filtered", filter, Samples.challenges(), false);

        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/sfide?stato=OPEN&ente=016092&ordine=CLOSING_SOON&dopo=eyJhIjoxfQ%3D%3D");
        assertThat(page.select(".filter").eachText()).anyMatch(chip -> chip.startsWith("Comune di Dossena"));
        assertThat(page.select("select[name=ente] option[selected]").attr("value"))
                .isEqualTo("016092");
    }

    @Test
    void saysWhatToDoWhenNothingMatches() {
        ChallengeFilter filter = new ChallengeFilter(Challenge.Status.ANSWERED, null, null, null, null, null);
        Document page = list("challenges-none", filter, Samples.nothing(), false);

        assertThat(page.select(".state-empty").text()).contains("Nessuna sfida", "Togli un filtro");
    }

    @Test
    void offersToNarrowByStateAndAreaAndTellsHowManyWouldBeLeft() {
        ChallengeFilter filter = new ChallengeFilter(null, "016092", Area.SOCIAL, " autobus ", null, "abc");
        Document page = list("challenges-narrowed", filter, Samples.challenges(), false);

        assertThat(page.select(".facet-value").eachText())
                .containsExactly("Aperta 30", "Chiusa 8", "Sociale 38", "Cultura 4");
        assertThat(page.select(".facet-chosen").attr("href")).isEqualTo("/sfide?q=autobus&ente=016092");
        assertThat(page.select(".facet-value").first().attr("href"))
                .isEqualTo("/sfide?q=autobus&stato=OPEN&ente=016092&ambito=SOCIAL");
        assertThat(page.select(".filter").eachAttr("href"))
                .containsExactly(
                        "/sfide?ente=016092&ambito=SOCIAL",
                        "/sfide?q=autobus&ambito=SOCIAL",
                        "/sfide?q=autobus&ente=016092");
        assertThat(page.select(".filter-clear").attr("href")).isEqualTo("/sfide");
        assertThat(page.select("#q").val()).isEqualTo("autobus");
        assertThat(page.select(".filter-bar input[type=hidden]").eachAttr("value"))
                .containsExactly("SOCIAL");
        assertThat(page.select(".sorting-chosen").text()).isEqualTo("Più pertinenti");
        assertThat(list("challenges", ALL, Samples.challenges(), false)
                        .select(".sorting a")
                        .eachText())
                .containsExactly("Più recenti", "Chiudono prima");
    }

    @Test
    void offersOfficersToAskAndLeadsThemToTheirDrafts() {
        Document page = list("challenges-officer", ALL, Samples.challenges(), true);

        assertThat(page.select("a[href=/sfide/nuova]")).hasSize(1);
        assertThat(page.select("a[href=/sfide?stato=DRAFT]")).hasSize(1);
    }

    @Test
    void showsTheQuestionWhoAsksWhyAndUntilWhen() {
        Document page = one("challenge", Samples.challenge("open"), SampleSite.anonymous("/sfide/1"), false);

        assertThat(page.select("h1").text()).isEqualTo("Come portiamo chi non guida dal paese alla stazione?");
        assertThat(page.select(".facts").text()).contains("Comune di Dossena", "25 novembre 2026", "50 sostegni");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("/comuni/016092");
        assertThat(page.select(".prose p")).hasSize(2);
        assertThat(page.select(".way-current").text()).contains("Raccolta delle soluzioni");
        assertThat(page.select(".object-card")).hasSize(2);
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("A Dossena una persona su tre");
    }

    @Test
    void leadsWhoIsNotSignedInToTheLoginAndBackToTheForm() {
        Document page = one("challenge", Samples.challenge("open"), SampleSite.anonymous("/sfide/1"), false);

        assertThat(page.select(".question-acts a").attr("href"))
                .isEqualTo("/oauth2/authorization/smartland"
                        + "?return=%2Fsfide%2F0192f3a0-0000-7000-8000-000000000001%2Frispondi&lang=it");
    }

    @Test
    void takesNoAnswersOnceClosed() {
        Document page = one("challenge-closed", Samples.challenge("closed"), signedIn(), false);

        assertThat(page.select(".question-acts a")).isEmpty();
        assertThat(page.select(".way-done")).hasSize(2);
    }

    @Test
    void keepsOrdersByVotesAwayWhileVotesAreHidden() {
        Document page = one("challenge-hidden", Samples.challenge("hidden"), signedIn(), false);

        assertThat(page.select(".sorting a").eachText()).containsExactly("Più recenti");
        assertThat(page.select("#soluzioni").text()).contains("I voti si vedono dopo la chiusura");
    }

    @Test
    void tellsItsPhasesWhoMayAnswerAndEveryTimeItWasPutOff() {
        Document page = one("challenge-phases", Samples.challenge("hidden"), signedIn(), false);
        Document plain = one("challenge", Samples.challenge("open"), SampleSite.anonymous("/sfide/1"), false);

        assertThat(page.select("[aria-labelledby=fasi] .moment-title").eachText())
                .startsWith("soluzioni, opinioni", "voti, opinioni");
        assertThat(page.select("[aria-labelledby=fasi] [aria-current=step] .moment-text")
                        .text())
                .isEqualTo("È la fase in corso.");
        assertThat(page.select("[aria-labelledby=fasi]").text()).contains("La neve ha fermato due assemblee.");
        assertThat(page.select(".facts").text())
                .contains("Cittadini", "Imprese, associazioni", "Chi vive o lavora in valle.")
                .doesNotContain("Enti pubblici");
        assertThat(page.select(".facts a").eachAttr("href")).contains("/bandi/0192f3c0-0000-7000-8000-000000000001");
        assertThat(page.select(".question-acts a"))
                .as("the phase of votes runs")
                .isEmpty();
        assertThat(plain.select(".facts").text()).contains("Tutti");
        assertThat(plain.select("[aria-labelledby=fasi] .moment")).isEmpty();
    }

    @Test
    void asksWhichOfTwoEqualHoursIsMeant() {
        Form twice = Act.fresh().with("closesAt", "2026-10-25T02:30").refused("closesAt", "Quale?");
        Document page = Rendered.page("challenge-new-twice", PAGES.pageChallengeNew(signedIn(), twice));
        Document once = Rendered.page(
                "challenge-new", PAGES.pageChallengeNew(signedIn(), Act.fresh().with("closesAt", "2026-10-25T03:30")));

        assertThat(page.select("input[name=closesAt-which]").eachAttr("value")).containsExactly("FIRST", "SECOND");
        assertThat(once.select("input[name=closesAt-which]")).isEmpty();
    }

    @Test
    void tellsWhatLedToItAndWhatCameOfItAcrossServices() {
        Document page = one("challenge", Samples.challenge("open"), SampleSite.anonymous("/sfide/1"), false);

        assertThat(page.select(".lineage-tie").first().select("a").attr("href"))
                .isEqualTo("/avvisi/0192f3b0-0000-7000-8000-000000000001");
        assertThat(page.select(".lineage-tie").last().select("li").eachText())
                .containsExactly("Soluzione Un bus a chiamata", "Contributo non ancora noto qui");
        assertThat(page.select(".lineage-tie").last().select("a")).hasSize(1);
    }

    @Test
    void letsAnOfficerOpenADraft() {
        Document page = one("challenge-draft", Samples.challenge("draft"), signedIn(), true);

        assertThat(page.select(".desk form").attr("action"))
                .isEqualTo("/sfide/0192f3a0-0000-7000-8000-000000000002/stato");
        assertThat(page.select(".desk input[name=to]").attr("value")).isEqualTo("OPEN");
        assertThat(page.select("main").text()).contains("È una bozza");
    }

    @Test
    void letsAnOfficerCloseAnOpenOneAndNobodyElse() {
        Document officer = one("challenge-officer", Samples.challenge("open"), signedIn(), true);
        Document citizen = one("challenge-citizen", Samples.challenge("open"), signedIn(), false);

        assertThat(officer.select(".desk input[name=to]").attr("value")).isEqualTo("CLOSED");
        assertThat(citizen.select(".desk")).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        Document page =
                one("challenge_en", Samples.challenge("open"), SampleSite.signedIn(Locale.ENGLISH, "/sfide/1"), false);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".question-acts").text()).contains("Answer the challenge", "Closes in 3 days");
    }

    @Test
    void keepsWhatAnOfficerTypedBesideWhatIsWrongWithIt() {
        Form refused = Act.fresh()
                .with("title", "Come?")
                .with("closesAt", "2026-12-31T23:59")
                .refused("description", "È obbligatorio.")
                .refused("area", "È obbligatorio.");
        Document page = Rendered.page("challenge-new", PAGES.pageChallengeNew(signedIn(), refused));

        assertThat(page.select("input[name=title]").val()).isEqualTo("Come?");
        assertThat(page.select("input[name=closesAt]").val()).isEqualTo("2026-12-31T23:59");
        assertThat(page.select(".field-fault")).hasSize(2);
        assertThat(page.select(".notice-list a").eachText())
                .containsExactly("Perché la poniamo: È obbligatorio.", "Ambito: È obbligatorio.");
        assertThat(page.select("input[name=key]").val()).hasSize(36);
        assertThat(page.select(".form-owner").text()).contains("Comune di Dossena");
    }

    private static Document list(String name, ChallengeFilter filter, Page<Challenge> found, boolean mayAsk) {
        Site site = mayAsk ? signedIn() : SampleSite.anonymous("/sfide");
        return Rendered.page(name, PAGES.pageChallengeList(site, new ChallengeList(filter, found, OWNERS, mayAsk)));
    }

    private static Document one(String name, Challenge challenge, Site site, boolean officer) {
        ChallengePage page = new ChallengePage(
                challenge,
                challenge.solutions() == 0 ? Samples.nothing() : Samples.solutions(),
                Solutions.Sort.NEWEST,
                null,
                challenge.takesSolutions(SampleSite.CLOCK.instant()),
                officer,
                Optional.of(Samples.participation()),
                PhaseLine.of(challenge, SampleSite.CLOCK.instant()),
                challenge.extensionReason() == null ? List.of() : Samples.extensions(),
                Optional.of(Samples.lineage()),
                Form.blank());
        return Rendered.page(name, PAGES.pageChallengeChallenge(site, page));
    }

    @Test
    void tellsHowMuchPeopleTakePartInEachBodyAndEverywhere() {
        ParticipationPage found = new ParticipationPage(
                Optional.of(Samples.participation()),
                Samples.participationByBody().items());
        Document page = Rendered.page(
                "participation",
                PAGES.pageChallengeParticipation(SampleSite.anonymous("/sfide/partecipazione"), found));

        assertThat(page.select(".statistic").eachText()).contains("Sostegni 41 45,56 ogni mille abitanti");
        assertThat(page.select("tbody tr").text())
                .startsWith("Comune di Dossena 900 1 (1,11 ogni mille abitanti) 3 (3,33 ogni mille abitanti)");
    }

    private static Site signedIn() {
        return SampleSite.signedIn(Locale.ITALIAN, "/sfide/1");
    }
}
