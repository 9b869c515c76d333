package it.smartland.participation.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reporting an object to its moderators.
 *
 * @param note what they should look at; read by them alone
 */
record ReportRequest(
        @NotNull @Nullable Ground ground,
        @Size(min = 1, max = 2000) @Nullable String note) {

    Ground given() {
        return Objects.requireNonNull(ground);
    }
}
