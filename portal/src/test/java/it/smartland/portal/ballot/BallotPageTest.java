package it.smartland.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BallotPageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final String HERE = "/sfide/0192f3a0-0000-7000-8000-000000000001/urna";

    @Test
    void showsTheSealTheFileAndHowToCountAgain() {
        Document page = page(
                "ballot", new BallotPage(Samples.challenge("closed"), Optional.of(Samples.ballot()), Optional.empty()));

        assertThat(page.select(".facts").text())
                .contains(
                        "20 novembre 2026", "169", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(page.select("a[download]").attr("href"))
                .startsWith("/api/participation/v1/challenges/")
                .endsWith("/ballot-file");
        assertThat(page.select("main").text()).contains("./smartland verify-ballot urna-");
        assertThat(page.select("#ricevute")).isEmpty();
    }

    @Test
    void showsAVoterTheirOwnLinesAndNothingOfOthers() {
        Document page = page(
                "ballot-own",
                new BallotPage(
                        Samples.challenge("closed"), Optional.of(Samples.ballot()), Optional.of(Samples.receipts())));

        assertThat(page.select(".adoption").text()).contains("Riga 44 del file", "\"value\":4");
        assertThat(page.select(".adoption details li")).hasSize(2);
    }

    @Test
    void saysWhenItIsNotSealedYet() {
        Document page =
                page("ballot-none", new BallotPage(Samples.challenge("open"), Optional.empty(), Optional.empty()));

        assertThat(page.select(".state-empty").text()).contains("non è ancora sigillata");
    }

    private static Document page(String name, BallotPage page) {
        return Rendered.page(name, PAGES.pageBallotBallot(SampleSite.signedIn(Locale.ITALIAN, HERE), page));
    }
}
