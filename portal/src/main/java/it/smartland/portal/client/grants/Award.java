package it.smartland.portal.client.grants;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was granted to whom for what. What may be null is null where the source of a historic award does not say it.
 *
 * @param number of the application
 * @param beneficiaryName how a source names a body of which no code is known
 * @param links what the application built on
 * @param cup code of the public investment project
 */
public record Award(
        UUID id,
        UUID call,
        String callTitle,
        @Nullable String number,
        String title,
        @Nullable Integer year,
        @Nullable Body beneficiary,
        @Nullable String beneficiaryName,
        List<Body> partners,
        @Nullable Amount requested,
        @Nullable Amount granted,
        @Nullable LocalDate awardedOn,
        List<Link> links,
        @Nullable Area area,
        String office,
        @Nullable String responsible,
        @Nullable String actType,
        @Nullable String actNumber,
        @Nullable String legalBasis,
        @Nullable String cup,
        @Nullable UUID project,
        @Nullable String source) {

    /** Who gets it, by the best name known. */
    public String beneficiaryCalled() {
        if (beneficiary != null) {
            return beneficiary.called();
        }
        return beneficiaryName == null ? "" : beneficiaryName;
    }
}
