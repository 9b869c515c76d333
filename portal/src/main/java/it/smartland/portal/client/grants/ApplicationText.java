package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Area;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an applicant writes, as a merge patch: lists are sent whole, an answer that is null is taken away. */
public record ApplicationText(
        @Nullable String title,
        @Nullable String summary,
        @Nullable Area area,
        Map<String, @Nullable Object> answers,
        List<PartnerText> partners,
        BudgetText budget,
        List<Link> links,
        List<TargetText> targets) {

    /** A partner named. */
    public record PartnerText(String body, @Nullable String role) {}

    /** Decimal strings. */
    public record BudgetText(
            List<LineText> lines,
            @Nullable String total,
            @Nullable String requested,
            @Nullable String ownShare) {}

    /** One cost. */
    public record LineText(@Nullable String title, @Nullable String amount) {}

    /** An indicator to move. */
    public record TargetText(
            @Nullable String indicator,
            @Nullable String territory,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {}
}
