package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body does with what it was awarded. */
public record Project(
        UUID id,
        UUID award,
        UUID call,
        String title,
        Body beneficiary,
        List<Body> partners,
        Status status,
        @Nullable String statusReason,
        @Nullable Area area,
        Amount granted,
        String summary,
        List<Goal> targets,
        @Nullable FinalReport completedReport,
        Instant startedAt,
        @Nullable Instant completedAt,
        Instant updatedAt,
        long version) {

    /** Where a project stands. */
    public enum Status {
        RUNNING,
        COMPLETED,
        REVOKED
    }

    /**
     * An indicator that it means to move.
     *
     * @param baseline what it was; null where unknown
     * @param latest the newest value that an approved report told
     */
    public record Goal(
            String indicator,
            String territory,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal latest) {}

    /** Its approved end. */
    public record FinalReport(
            String summary, @Nullable String outcome, String lessons, Amount spent, Instant approvedAt) {}

    /** Address of its page. */
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(UUID project) {
        return "/progetti/" + project;
    }
}
