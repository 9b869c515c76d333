package it.smartland.portal.project;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.part.Form;
import it.smartland.portal.sample.Rendered;
import it.smartland.portal.sample.Samples;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProjectPageTest {

    private static final Templates PAGES = new StaticTemplates();
    private static final UUID PRACTICE = UUID.fromString("0192f3c0-0000-7000-8000-000000000001");

    @Test
    void showsWhoDoesWhatForHowMuchAndWhatItIsToMove() {
        Document page = shown("project", "project", Samples.reports("reports"), false, false);

        assertThat(page.select(".facts").text())
                .contains("8.000 €", "Comune di Dossena", "Comune di Spirano", "Bergamo Smart Land", "E19J21");
        assertThat(page.select("[aria-labelledby=obiettivi-tabella-caption] tbody tr")
                        .text())
                .isEqualTo("people-served 016092 non noto 120 35,5");
        assertThat(page.select(".report")).hasSize(1);
        assertThat(page.select(".desk")).isEmpty();
    }

    @Test
    void leadsBackToTheCallAndToWhatItBuiltOnAndOnToThePracticeItBecame() {
        Document page = shown("project", "project", List.of(), false, false);

        assertThat(page.select(".lineage-tie a").eachAttr("href"))
                .containsExactly(
                        "/bandi/0192f3b0-0000-7000-8000-000000000001",
                        "/soluzioni/0192f3a1-0000-7000-8000-000000000001",
                        "/pratiche/" + PRACTICE);
        assertThat(page.select(".lineage-here").text()).contains("Monitora");
    }

    @Test
    void letsTheBeneficiaryGoOnWithTheOpenReport() {
        Document page = shown("project-beneficiary", "project", Samples.reports("reports-open"), true, false);

        assertThat(page.select("form[action$=/relazioni] [name=summary]").val()).isEqualTo("Emporio aperto.");
        assertThat(page.select("[name=kind][checked]").val()).isEqualTo("FINAL");
        assertThat(page.select("input[name=report]").val()).isEqualTo("0192f3b4-0000-7000-8000-000000000002");
        assertThat(page.select("label[for=relazione-latest-0]").text()).contains("people-served");
        assertThat(page.select("main").text()).contains("Manca il costo.");
    }

    @Test
    void letsTheOfficeDecideOnWhatWasSubmittedAndNobodyWriteMeanwhile() {
        List<Report> submitted = Samples.reports("reports-submitted");

        Document office = shown("project-office", "project", submitted, false, true);
        assertThat(office.select("form[action$=/decisione] button").eachAttr("value"))
                .containsExactly("APPROVED", "CHANGES_REQUESTED");
        assertThat(office.select("form[action$=/revoca]")).hasSize(1);
        assertThat(shown("project-waiting", "project", submitted, true, false).select("form[action$=/relazioni]"))
                .isEmpty();
    }

    @Test
    void tellsHowACompletedProjectWent() {
        Document page = shown("project-completed", "project-completed", Samples.reports("reports"), true, true);

        assertThat(page.select("main").text())
                .contains("Com'è andata", "Servono chiavi e turni chiari.", "10.250,50 €", "Conclusione");
        assertThat(page.select(".desk")).isEmpty();
    }

    @Test
    void standsWhileTheRestCannotBeHad() {
        ProjectPage page = new ProjectPage(
                Samples.project("project"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Form.blank(),
                Form.blank());

        Document shown = Rendered.page("project-outage", PAGES.pageProjectProject(SampleSite.anonymous("/p"), page));
        assertThat(shown.select(".state-unavailable")).hasSize(1);
        assertThat(shown.select("form[action$=/relazioni]")).isEmpty();
    }

    private static Document shown(
            String name, String sample, List<Report> reports, boolean beneficiary, boolean office) {
        Project project = Samples.project(sample);
        ProjectPage page = new ProjectPage(
                project,
                Optional.of(Samples.call("ranked")),
                Optional.of(Samples.awards().items().getFirst()),
                Optional.of(reports),
                Optional.of(new Lineage(
                        List.of(), List.of(new Lineage.Tie(Lineage.Kind.practice, PRACTICE, "Chiavi a turno", true)))),
                beneficiary,
                office,
                ReportForm.of(project, reports),
                Form.blank().named("decisione"));
        return Rendered.page(name, PAGES.pageProjectProject(SampleSite.signedIn(Locale.ITALIAN, "/progetti/1"), page));
    }
}
