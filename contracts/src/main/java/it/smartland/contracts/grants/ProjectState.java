package it.smartland.contracts.grants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body does with an award.
 *
 * @param beneficiary the code of the body that carries it out
 * @param partners the codes of the bodies that take part
 * @param summary what it sets out to do, from the application
 * @param targets the indicators that it means to move, and where they stand
 * @param completedReport the approved final report; null until it is completed
 */
public record ProjectState(
        UUID id,
        UUID award,
        UUID call,
        String title,
        String beneficiary,
        List<String> partners,
        Status status,
        @Nullable String statusReason,
        @Nullable Area area,
        @Nullable String theme,
        AmountState granted,
        String summary,
        List<Target> targets,
        @Nullable CompletedReport completedReport,
        Instant startedAt,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {

    /** Where a project stands. */
    public enum Status {
        RUNNING,
        COMPLETED,
        REVOKED
    }

    /**
     * @param indicator the code of the observatory's indicator
     * @param territory where it is measured
     * @param baseline what it was before; null where unknown
     * @param latest the newest value that an approved report told; null before
     */
    public record Target(
            String indicator,
            String territory,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal latest) {}

    /**
     * @param summary what was done
     * @param results what came of it, in words; null where the figures of the targets say it all
     * @param lessons what others should know who want to do the same
     * @param spent the cost of the whole project as accounted for
     */
    public record CompletedReport(
            String summary, @Nullable String results, String lessons, AmountState spent, Instant approvedAt) {}

    @Override
    @JsonIgnore
    public LineageRef.Type lineageType() {
        return LineageRef.Type.project;
    }

    @Override
    @JsonIgnore
    public String lineageTitle() {
        return title;
    }

    @Override
    @JsonIgnore
    public List<LineageRef> causes() {
        return List.of(new LineageRef(LineageRef.Type.award, award));
    }

    @Override
    @JsonIgnore
    public boolean listed() {
        return true;
    }
}
