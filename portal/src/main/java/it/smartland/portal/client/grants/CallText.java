package it.smartland.portal.client.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an office writes of a call; what is missing is told by the service. */
public record CallText(
        @Nullable String title,
        @Nullable String description,
        @Nullable Integer year,
        @Nullable String office,
        @Nullable String responsible,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Amount budget,
        @Nullable Amount maxGrant,
        @Nullable BigDecimal maxShareOfCost,
        List<CriterionText> criteria,
        List<String> tieOrder,
        @Nullable BigDecimal totalThreshold,
        @Nullable Integer minimumEvaluators,
        @Nullable Integer requiredPartners,
        List<String> eligibility,
        Call.QuestionForm form,
        @Nullable Integer answerWithinDays) {

    /** A criterion as typed. */
    public record CriterionText(
            String id,
            @Nullable String title,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal threshold) {}
}
