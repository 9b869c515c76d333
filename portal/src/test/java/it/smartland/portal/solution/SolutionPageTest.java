package it.smartland.portal.solution;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SolutionPageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final String HERE = "/soluzioni/0192f3a1-0000-7000-8000-000000000001";

    @Test
    void showsTheIdeaItsAuthorAndWhatPeopleGave() {
        Document page = solution("solution", Samples.solution(), OwnVotes.none(), anonymous());

        assertThat(page.select("h1").text()).isEqualTo("Un bus a chiamata con autisti volontari");
        assertThat(page.select(".page-head").text())
                .contains("di Marta Z.", "2 novembre 2026", "Progetto in corso", "Sociale");
        assertThat(page.select(".answers a").attr("href")).isEqualTo("/sfide/0192f3a0-0000-7000-8000-000000000001");
        assertThat(page.select(".panel-figure").text()).contains("3,7", "128 valutazioni", "41 sostegni");
        assertThat(page.select(".distribution tbody tr")).hasSize(5);
    }

    @Test
    void saysWhatTheSupportsAreFor() {
        Document page = solution("solution", Samples.solution(), OwnVotes.none(), signedIn());
        Document reached = solution("solution-reached", Samples.solution("reached"), OwnVotes.none(), signedIn());

        assertThat(page.select(".aside-column").text()).contains("Con 50 sostegni l'amministrazione deve rispondere.");
        assertThat(reached.select(".aside-column").text())
                .contains("Ha raggiunto i sostegni che chiedono una risposta, il 15 novembre 2026.");
    }

    @Test
    void keepsTheLinesOfALongTextAndNoneOfItsMarkup() {
        Document page = solution("solution", Samples.solution(), OwnVotes.none(), anonymous());

        assertThat(page.select(".main-column .prose p")).hasSize(2);
        assertThat(page.select(".main-column .prose p").last().wholeText()).contains("\n- andata alle 7");
        assertThat(page.select(".opinion").last().select(".prose b")).isEmpty();
        assertThat(page.select(".opinion").last().select(".prose").text()).contains("<b>pagato</b> & reperibile");
    }

    @Test
    void leadsWhoIsNotSignedInToTheLoginAndBackToThisPlace() {
        Document page = solution("solution", Samples.solution(), OwnVotes.none(), anonymous());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("#voto a").attr("href"))
                .startsWith("/oauth2/authorization/smartland?return=%2Fsoluzioni%2F")
                .contains("%23voto");
    }

    @Test
    void saysWhatTheReaderHasGivenAndLetsHimChangeIt() {
        OwnVotes own = OwnVotes.of(Samples.votes().items());
        Document page = solution("solution-voted", Samples.solution(), own, signedIn());

        assertThat(page.select("#voto .own-vote-given").text()).isEqualTo("Hai dato 4 stelle.");
        assertThat(page.select("#voto input[checked]").val()).isEqualTo("4");
        assertThat(page.select("#voto form").eachAttr("action")).containsExactly(HERE + "/voto", HERE + "/voto/ritiro");
        assertThat(page.select("#sostegno form").attr("action")).isEqualTo(HERE + "/sostegno/ritiro");
        assertThat(page.select(".opinion")
                        .first()
                        .select("button[aria-pressed=true]")
                        .text())
                .startsWith("D'accordo");
    }

    @Test
    void showsEachAnswerBelowWhatItAnswersAndHowTheBestAreFound() {
        Document page = solution("solution-thread", Samples.solution(), OwnVotes.none(), signedIn());

        assertThat(page.select(".opinion").eachAttr("class"))
                .map(String::strip)
                .startsWith(
                        "opinion", "opinion opinion-reply opinion-reply-1", "opinion opinion-reply opinion-reply-2");
        assertThat(page.select("#opinioni").text()).contains("limite inferiore dell'intervallo di Wilson");
        assertThat(page.select(".opinion-answer form").first().attr("action"))
                .isEqualTo(HERE + "/opinioni/0192f3a2-0000-7000-8000-000000000001/risposte");
        assertThat(page.select(".opinion-answer[open]")).isEmpty();
    }

    @Test
    void offersNoVoteForOnesOwn() {
        Document page = solution("solution-own", Samples.solution("own"), OwnVotes.none(), signedIn());

        assertThat(page.select("#voto form, #sostegno form")).isEmpty();
        assertThat(page.select("#voto").text()).contains("È la tua soluzione");
        assertThat(page.select(".desk input[name=to]").val()).isEqualTo("WITHDRAWN");
    }

    @Test
    void showsNoFiguresWhileTheyAreHidden() {
        SolutionPage hidden = new SolutionPage(
                Samples.challenge("hidden"),
                Samples.solution("hidden"),
                Samples.nothing(),
                Map.of(),
                Opinions.Sort.NEWEST,
                null,
                OwnVotes.none(),
                true,
                true,
                SolutionForms.blank(),
                Samples.officialAnswer("-due"),
                false,
                Together.nothing(),
                Optional.empty());
        Document page = Rendered.page("solution-hidden", PAGES.pageSolutionSolution(signedIn(), hidden));

        assertThat(page.select(".stars, .distribution")).isEmpty();
        assertThat(page.select(".aside-column").text()).contains("I voti si vedono dopo la chiusura");
        assertThat(page.select("#voto form")).hasSize(1);
    }

    @Test
    void letsTheAuthorPublishADraft() {
        Document page = solution("solution-draft", Samples.solution("draft"), OwnVotes.none(), signedIn());

        assertThat(page.select(".desk input[name=to]").val()).isEqualTo("PUBLISHED");
        assertThat(page.select(".desk a").attr("href"))
                .isEqualTo("/soluzioni/0192f3a1-0000-7000-8000-000000000002/modifica");
        assertThat(page.select("#opinioni, #voto")).isEmpty();
    }

    @Test
    void keepsARefusedOpinionBesideWhatIsWrongWithIt() {
        Form refused = Act.fresh()
                .with("title", "Bello")
                .with("stance", "FOR")
                .refused("text", "È obbligatorio e non può essere vuoto.");
        SolutionPage shown =
                page(Samples.solution(), OwnVotes.none(), SolutionForms.blank().withOpinion(refused));
        Document page = Rendered.page("solution-refused", PAGES.pageSolutionSolution(signedIn(), shown));

        assertThat(page.select(".opinion-new input[name=title]").val()).isEqualTo("Bello");
        assertThat(page.select(".opinion-new input[checked]").val()).isEqualTo("FOR");
        assertThat(page.select("#opinione-text").attr("aria-describedby")).contains("opinione-text-fault");
        assertThat(page.select(".opinion-new .notice a").attr("href")).isEqualTo("#opinione-text");
    }

    @Test
    void asksForEverythingASolutionNeedsAndInWhoseName() {
        Caller officer = new Caller("s", "Marta Zanchi", null, java.util.Set.of("municipal-officer"), "016092");
        Form form = Act.fresh().with("area", "SOCIAL").with("onBehalfOf", "016092");
        Document page = Rendered.page(
                "solution-new", PAGES.pageSolutionNew(signedIn(), Samples.challenge("open"), officer, form));

        assertThat(page.select("form[method=post]").last().attr("action"))
                .isEqualTo("/sfide/0192f3a0-0000-7000-8000-000000000001/risposte");
        assertThat(page.select("input[name=onBehalfOf][checked]").val()).isEqualTo("016092");
        assertThat(page.select("input[name=area][checked]").val()).isEqualTo("SOCIAL");
        assertThat(page.select("button[name=then]").eachAttr("value")).containsExactly("publish", "save");
    }

    @Test
    void listsAllSolutionsInTheOrderAskedFor() {
        SolutionListPage list = new SolutionListPage(Samples.solutions(), null, Solutions.Sort.MOST_SUPPORTED, "abc");
        Document page = Rendered.page("solutions", PAGES.pageSolutionList(SampleSite.anonymous("/soluzioni"), list));

        assertThat(page.select(".object-card")).hasSize(2);
        assertThat(page.select(".sorting-chosen").text()).isEqualTo("Più sostenute");
        assertThat(page.select(".paging a").attr("href")).isEqualTo("/soluzioni?ordine=MOST_SUPPORTED");
    }

    @Test
    void listsTheSolutionsOfOneBodyUntilThatIsLetGo() {
        Choice dossena = new Choice("016092", "Comune di Dossena");
        SolutionListPage list = new SolutionListPage(Samples.solutions(), dossena, Solutions.Sort.BEST, null);
        Document page = Rendered.page("solutions-of", PAGES.pageSolutionList(SampleSite.anonymous("/soluzioni"), list));

        assertThat(page.select(".filter").text()).startsWith("di Comune di Dossena");
        assertThat(page.select(".filter").attr("href")).isEqualTo("/soluzioni?ordine=BEST");
        assertThat(page.select(".sorting a").eachAttr("href"))
                .hasSize(3)
                .allMatch(order -> order.contains("ente=016092"));
    }

    private static Document solution(String name, Solution solution, OwnVotes own, Site site) {
        return Rendered.page(name, PAGES.pageSolutionSolution(site, page(solution, own, SolutionForms.blank())));
    }

    private static SolutionPage page(Solution solution, OwnVotes own, SolutionForms forms) {
        return new SolutionPage(
                Samples.challenge("open"),
                solution,
                Samples.opinions(),
                Map.of(
                        Samples.opinions().items().getFirst().id(),
                        Samples.replies().items()),
                Opinions.Sort.NEWEST,
                null,
                own,
                solution.status() == Solution.Status.PUBLISHED,
                solution.status() == Solution.Status.PUBLISHED,
                forms,
                Samples.officialAnswer("-due"),
                false,
                Together.nothing(),
                Optional.empty());
    }

    private static Site anonymous() {
        return SampleSite.anonymous(HERE);
    }

    private static Site signedIn() {
        return SampleSite.signedIn(Locale.ITALIAN, HERE);
    }
}
