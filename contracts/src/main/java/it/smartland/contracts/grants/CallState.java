package it.smartland.contracts.grants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for projects, from its publication on; a draft is never told.
 *
 * @param owner the code of the body that gives the money
 * @param office the office in charge
 * @param historic whether it was held before the suite and its facts were entered from a source; only then may the
 *     nullable facts be missing, because that source does not say
 * @param source where the facts of a historic call come from
 * @param opensAt the first instant at which it takes applications in
 * @param closesAt the first instant at which it takes none any more
 * @param maxGrant the most that one project can get
 * @param maxShareOfCost percentage of a project's cost that the grant may reach
 * @param criteria what applications are judged by; their weights sum to 100; none is known of a historic call
 * @param totalThreshold the weighted total, 0 to 100, below which nothing is funded
 * @param requiredPartners how many partners an application needs
 * @param tieOrder criteria by which equal totals are told apart, first to last
 * @param callVersion the version of its text: 1 when first published
 * @param version counts every change and orders the events
 */
public record CallState(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        @Nullable Integer year,
        String owner,
        String office,
        boolean historic,
        @Nullable String source,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        AmountState budget,
        @Nullable AmountState maxGrant,
        @Nullable BigDecimal maxShareOfCost,
        List<String> eligibility,
        List<Criterion> criteria,
        BigDecimal totalThreshold,
        int requiredPartners,
        List<String> tieOrder,
        int callVersion,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {

    /** Where a call stands in public. */
    public enum Status {
        PUBLISHED,
        CLOSED,
        EVALUATING,
        RANKED,
        CONCLUDED
    }

    /**
     * @param id its short name within the call
     * @param weight its part of the total, in hundredths
     * @param threshold the mean score, 0 to 100, below which an application is not funded
     */
    public record Criterion(String id, String title, BigDecimal weight, BigDecimal threshold) {}

    @Override
    @JsonIgnore
    public LineageRef.Type lineageType() {
        return LineageRef.Type.call;
    }

    @Override
    @JsonIgnore
    public String lineageTitle() {
        return title;
    }

    @Override
    @JsonIgnore
    public List<LineageRef> causes() {
        return List.of();
    }

    @Override
    @JsonIgnore
    public boolean listed() {
        return true;
    }
}
