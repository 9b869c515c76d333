package it.smartland.catalogue.project;

import it.smartland.catalogue.practice.PracticeText;
import it.smartland.contracts.Area;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.catalogue.PracticeState.Cost;
import it.smartland.contracts.catalogue.PracticeState.Result;
import it.smartland.contracts.grants.ProjectState;
import it.smartland.contracts.grants.ProjectState.CompletedReport;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.contracts.grants.ProjectState.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A funded project whose final report was approved, and what it says to those who would do the same. */
record CompletedProject(ProjectState project, CompletedReport report) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}");

    /** Empty for one that runs still, was revoked, or has no final report. */
    static Optional<CompletedProject> of(ProjectState project) {
        CompletedReport report = project.completedReport();
        return project.status() == Status.COMPLETED && report != null
                ? Optional.of(new CompletedProject(project, report))
                : Optional.empty();
    }

    UUID id() {
        return project.id();
    }

    /** A first text of the practice, which its body's officers make their own. */
    PracticeText draft() {
        return new PracticeText(
                cut(project.title(), 100),
                cut(report.summary(), 160),
                cut(body(), 20_000),
                area(),
                project.beneficiary(),
                territories(),
                project.theme(),
                List.of(),
                List.of(),
                year(project.startedAt()),
                year(Objects.requireNonNullElse(project.completedAt(), report.approvedAt())),
                "Concluso",
                new Cost(new BigDecimal(report.spent().amount()), report.spent().currency()),
                project.targets().stream().map(CompletedProject::result).toList(),
                evidence());
    }

    private String body() {
        return Stream.of(
                        project.summary(),
                        section("Che cosa è stato fatto", report.summary()),
                        section("Che cosa ne è venuto", report.results()),
                        section("Che cosa serve sapere per farlo altrove", report.lessons()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String section(String title, @Nullable String content) {
        return content == null || content.isBlank() ? "" : title + "\n\n" + content;
    }

    /** The project's own, else what its theme is closest to; the editors look at it anyway. */
    private Area area() {
        if (project.area() != null) {
            return project.area();
        }
        return switch (Objects.requireNonNullElse(project.theme(), "")) {
            case "AGRI", "ENVI", "ENER" -> Area.ENVIRONMENT;
            case "ECON", "TRAN", "TECH" -> Area.ECONOMY;
            case "EDUC" -> Area.CULTURE;
            default -> Area.SOCIAL;
        };
    }

    /** Where it was measured and the municipalities that took part; the beneficiary's code where there is neither. */
    private List<String> territories() {
        List<String> territories = Stream.concat(
                        Stream.concat(Stream.of(project.beneficiary()), project.partners().stream())
                                .filter(code -> MUNICIPALITY.matcher(code).matches()),
                        project.targets().stream().map(Target::territory))
                .distinct()
                .toList();
        return territories.isEmpty() ? List.of(project.beneficiary()) : territories;
    }

    /** What was measured in one place is promising; that it is good elsewhere, others have to show. */
    private Evidence evidence() {
        boolean measured = project.targets().stream().anyMatch(target -> target.latest() != null);
        return measured ? Evidence.PROMISING : Evidence.EXPERIENCE;
    }

    private static Result result(Target target) {
        return new Result(target.indicator(), target.territory(), target.baseline(), target.latest(), target.target());
    }

    private static int year(Instant instant) {
        return instant.atZone(ROME).getYear();
    }

    /** No longer than a column holds, between two characters of the text. */
    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
