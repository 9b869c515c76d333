package it.smartland.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.paging.Page;
import it.smartland.portal.account.AccountPage.OwnVote;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AccountPageTest {

    @Test
    void showsForWhomTheReaderActsWhatHeProposedAndHowHeVoted() {
        List<OwnVote> votes = Samples.votes().items().stream()
                .map(vote -> new OwnVote(vote, Samples.solution()))
                .toList();
        Document page = area(
                "area",
                new AccountPage(
                        true,
                        Optional.of(new Page<>(List.of(Samples.challenge("draft")), null)),
                        Optional.of(Samples.solutions()),
                        Optional.of(votes),
                        Optional.of(Samples.mergers())));

        assertThat(page.select(".page-head").text()).contains("Ciao, Marta Zanchi", "Comune di Dossena");
        assertThat(page.select(".vote-said").eachText())
                .containsExactly(
                        "4 stelle",
                        "La sostieni · la soluzione è confluita in un'altra: decidi se spostare il sostegno",
                        "D'accordo con un'opinione");
        assertThat(page.select("section[aria-labelledby=unioni] a").attr("href"))
                .isEqualTo("/soluzioni/0192f3a1-0000-7000-8000-000000000001#insieme");
        assertThat(page.select("#bozze")).hasSize(1);
        assertThat(page.select("a[href=/sfide/nuova]")).hasSize(1);
    }

    @Test
    void saysHowToBegin() {
        Document page = area(
                "area-empty",
                new AccountPage(
                        false,
                        Optional.of(Samples.nothing()),
                        Optional.of(Samples.nothing()),
                        Optional.of(List.of()),
                        Optional.of(Samples.nothing())));

        assertThat(page.select(".state-empty a").attr("href")).isEqualTo("/sfide?stato=OPEN");
        assertThat(page.select("#bozze, #unioni")).isEmpty();
    }

    @Test
    void standsWhileParticipationDoesNotAnswer() {
        Document page = area(
                "area-outage",
                new AccountPage(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(page.select(".state-unavailable")).hasSize(3);
    }

    private static Document area(String name, AccountPage page) {
        return Rendered.page(
                name, new StaticTemplates().pageAccountArea(SampleSite.signedIn(Locale.ITALIAN, "/area"), page));
    }
}
