package it.smartland.portal.client.grants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a beneficiary writes of a project; what is missing is told by the service. */
public record ReportDraft(
        Report.@Nullable Kind kind,
        @Nullable String summary,
        @Nullable String outcome,
        List<Report.Result> results,
        @Nullable String lessons,
        @Nullable Amount spent) {}
