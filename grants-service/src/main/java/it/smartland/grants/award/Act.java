package it.smartland.grants.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that granted an award, as far as it is known.
 *
 * @param type such as {@code Determinazione dirigenziale}
 * @param legalBasis the norm or title that the award rests on
 * @param cup code of the public investment project (L. 3/2003, art. 11)
 */
record Act(
        @Nullable String type,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String legalBasis,
        @Nullable String cup) {

    static final Act UNKNOWN = new Act(null, null, null, null, null);
}
