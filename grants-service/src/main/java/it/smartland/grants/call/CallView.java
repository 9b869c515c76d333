package it.smartland.grants.call;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call, as readers see it. */
public record CallView(
        UUID id,
        CallStatus status,
        @Nullable String statusReason,
        String title,
        @Nullable String description,
        @Nullable Integer year,
        BodyView owner,
        String office,
        @Nullable String responsible,
        boolean historic,
        @Nullable String source,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Amount budget,
        @Nullable Amount maxGrant,
        @Schema(format = "double") @Nullable BigDecimal maxShareOfCost,
        List<CriterionView> criteria,
        List<String> tieOrder,
        @Schema(format = "double") BigDecimal totalThreshold,
        @Nullable Integer minimumEvaluators,
        int requiredPartners,
        List<String> eligibility,
        Form form,
        int answerWithinDays,
        int callVersion,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** A criterion, as readers see it. */
    public record CriterionView(
            String id,
            String title,
            @Schema(format = "double") BigDecimal weight,
            @Schema(format = "double") BigDecimal threshold) {

        static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion.id(), criterion.title(), criterion.weight(), criterion.threshold());
        }
    }

    static CallView of(Call call, BodyNames names) {
        CallTerms terms = call.terms();
        return new CallView(
                call.id(),
                call.status(),
                call.statusReason(),
                terms.title(),
                terms.description(),
                terms.year(),
                names.view(call.owner()),
                terms.office(),
                terms.responsible(),
                call.isHistoric(),
                call.source(),
                terms.opensAt(),
                terms.closesAt(),
                Amount.of(terms.budget()),
                Amount.orNull(terms.maxGrant()),
                terms.maxShareOfCost(),
                terms.criteria().stream().map(CriterionView::of).toList(),
                terms.tieOrder(),
                terms.totalThreshold(),
                terms.minimumEvaluators(),
                terms.requiredPartners(),
                terms.eligibility(),
                terms.form(),
                terms.answerWithinDays(),
                call.callVersion(),
                call.createdAt(),
                call.updatedAt(),
                call.version());
    }
}
