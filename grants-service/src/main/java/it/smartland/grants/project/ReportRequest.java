package it.smartland.grants.project;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.smartland.grants.money.Amount;
import it.smartland.grants.project.Report.Kind;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report, as the beneficiary writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param kind a project has one FINAL report, which tells lessons and cost too
 * @param outcome what came of it, in words
 * @param spent cost of the whole project as accounted for
 */
@JsonIgnoreProperties({"id", "project", "status", "statusReason", "createdAt", "updatedAt", "version"})
record ReportRequest(
        @NotNull @Nullable Kind kind,
        @NotBlank @Size(max = 5000) @Nullable String summary,
        @Size(min = 1, max = 20000) @Nullable String outcome,
        @Size(max = 50) @Nullable List<@NotNull @Valid Result> results,
        @Size(min = 1, max = 20000) @Nullable String lessons,
        @Valid @Nullable Amount spent) {

    Kind wantedKind() {
        return Objects.requireNonNull(kind);
    }

    ReportText text() {
        if (kind == Kind.FINAL) {
            requireWhole();
        }
        return new ReportText(
                Objects.requireNonNull(summary),
                outcome,
                results == null ? List.of() : results,
                lessons,
                spent == null ? null : spent.value());
    }

    private void requireWhole() {
        List<Fault> faults = new ArrayList<>();
        if (lessons == null || lessons.isBlank()) {
            faults.add(new Fault("/lessons", "required"));
        }
        if (spent == null) {
            faults.add(new Fault("/spent", "required"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
