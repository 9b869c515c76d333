package it.smartland.grants.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of an award of a historic call.
 *
 * @param beneficiary code of the body, or null and its name
 */
public record HistoricAward(
        UUID call,
        String title,
        @Nullable Integer year,
        @Nullable String beneficiary,
        @Nullable String beneficiaryName,
        @Nullable BigDecimal granted,
        @Nullable LocalDate awardedOn,
        String source) {

    Award award(UUID id, Instant now) {
        return new Award(
                id,
                call,
                null,
                null,
                title,
                year,
                beneficiary,
                beneficiary == null ? beneficiaryName : null,
                List.of(),
                null,
                granted,
                awardedOn,
                List.of(),
                null,
                null,
                Act.UNKNOWN,
                source,
                null,
                1,
                now,
                now);
    }
}
