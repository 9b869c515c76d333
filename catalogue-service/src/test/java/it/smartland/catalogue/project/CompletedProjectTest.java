package it.smartland.catalogue.project;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.catalogue.practice.PracticeText;
import it.smartland.contracts.Area;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.grants.AmountState;
import it.smartland.contracts.grants.ProjectState;
import it.smartland.contracts.grants.ProjectState.CompletedReport;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.contracts.grants.ProjectState.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletedProjectTest {

    private static final Instant STARTED = Instant.parse("2026-12-31T23:30:00Z");

    private static final CompletedReport REPORT = new CompletedReport(
            "La bottega è aperta da un anno.",
            "Tre nuovi posti di lavoro.",
            "Partire dai volontari.",
            new AmountState("15020.40", "EUR"),
            Instant.parse("2028-03-01T09:00:00Z"));

    @Test
    void tellsWhatWasDoneWhatCameOfItAndWhatOthersShouldKnow() {
        PracticeText draft = draft(project(Status.COMPLETED, Area.ECONOMY, "REGI", REPORT));

        assertThat(draft.title()).isEqualTo("La bottega di tutti");
        assertThat(draft.summary()).isEqualTo("La bottega è aperta da un anno.");
        assertThat(draft.body())
                .startsWith("Una bottega gestita insieme.")
                .contains("Tre nuovi posti di lavoro.", "Partire dai volontari.");
        assertThat(draft.leadBody()).isEqualTo("016092");
        assertThat(draft.territories()).containsExactly("016092", "016253");
        assertThat(draft.startYear()).as("the year in Rome").isEqualTo(2027);
        assertThat(draft.endYear()).isEqualTo(2028);
        assertThat(draft.results().getFirst().latest()).isEqualByComparingTo("20610");
        assertThat(draft.evidence()).isEqualTo(Evidence.PROMISING);
        assertThat(draft.cost().amount()).isEqualByComparingTo("15020.40");
    }

    @Test
    void isNoneWhileItRunsOrOnceItWasRevoked() {
        assertThat(CompletedProject.of(project(Status.RUNNING, null, null, null)))
                .isEmpty();
        assertThat(CompletedProject.of(project(Status.COMPLETED, null, null, null)))
                .isEmpty();
        assertThat(CompletedProject.of(project(Status.REVOKED, null, null, REPORT)))
                .isEmpty();
    }

    @Test
    void takesTheAreaOfItsThemeWhereItNamesNone() {
        assertThat(draft(project(Status.COMPLETED, null, "ENVI", REPORT)).area())
                .isEqualTo(Area.ENVIRONMENT);
        assertThat(draft(project(Status.COMPLETED, null, null, REPORT)).area()).isEqualTo(Area.SOCIAL);
    }

    @Test
    void isCutToWhatAPracticeHolds() {
        var report = new CompletedReport(
                "è".repeat(400), null, "Nulla.", new AmountState("1.00", "EUR"), Instant.parse("2028-03-01T09:00:00Z"));

        PracticeText draft = draft(project(Status.COMPLETED, null, null, report));

        assertThat(draft.summary()).hasSize(160).endsWith("è…");
        assertThat(draft.body()).doesNotContain("Che cosa ne è venuto");
    }

    private static PracticeText draft(ProjectState project) {
        return CompletedProject.of(project).orElseThrow().draft();
    }

    private static ProjectState project(Status status, Area area, String theme, CompletedReport report) {
        return new ProjectState(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "La bottega di tutti",
                "016092",
                List.of("016253", "12345678901"),
                status,
                null,
                area,
                theme,
                new AmountState("12000.00", "EUR"),
                "Una bottega gestita insieme.",
                List.of(new Target(
                        "mean-income",
                        "016092",
                        new BigDecimal("19800"),
                        new BigDecimal("20500"),
                        new BigDecimal("20610"))),
                report,
                STARTED,
                null,
                STARTED,
                STARTED,
                3);
    }
}
