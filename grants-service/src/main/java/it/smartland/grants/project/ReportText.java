package it.smartland.grants.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param outcome what came of it, in words
 * @param spent cost of the whole project as accounted for
 */
record ReportText(
        String summary,
        @Nullable String outcome,
        List<Result> results,
        @Nullable String lessons,
        @Nullable BigDecimal spent) {

    ReportText {
        results = List.copyOf(results);
    }
}
