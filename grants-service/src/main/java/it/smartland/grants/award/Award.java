package it.smartland.grants.award;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.grants.application.Application;
import it.smartland.grants.application.Partner;
import it.smartland.grants.ranking.RankedItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money granted to a body for a project. What may be null is null only for a historic award, whose source does not say
 * it.
 *
 * @param application what won it
 * @param beneficiary code of the body; where none is known, {@code beneficiaryName} says what the source calls it
 * @param project what it pays for
 */
record Award(
        UUID id,
        UUID call,
        @Nullable UUID application,
        @Nullable String number,
        String title,
        @Nullable Integer year,
        @Nullable String beneficiary,
        @Nullable String beneficiaryName,
        List<String> partners,
        @Nullable BigDecimal requested,
        @Nullable BigDecimal granted,
        @Nullable LocalDate awardedOn,
        List<LineageRef> links,
        @Nullable Area area,
        @Nullable String theme,
        Act act,
        @Nullable String source,
        @Nullable UUID project,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Award of(
            UUID id, UUID project, RankedItem item, Application application, Act act, LocalDate on, Instant now) {
        return new Award(
                id,
                application.call(),
                application.id(),
                item.number(),
                item.title(),
                on.getYear(),
                item.applicant(),
                null,
                application.partners().stream().map(Partner::body).toList(),
                item.requested(),
                item.granted(),
                on,
                application.content().links(),
                application.content().area(),
                application.content().theme(),
                act,
                null,
                project,
                1,
                now,
                now);
    }
}
