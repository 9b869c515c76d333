package it.smartland.grants.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act by which the office grants what the ranking says; an empty object where its figures follow later.
 *
 * @param actDate today in Italy, unless said; it decides the year of the awards
 * @param legalBasis the call, unless said
 * @param cups code of the public investment project, by the number of the application
 */
record AwardsRequest(
        @Size(min = 1, max = 200) @Nullable String actType,
        @Size(min = 1, max = 100) @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Size(min = 1, max = 500) @Nullable String legalBasis,
        @Size(max = 1000) @Nullable Map<@NotBlank String, @NotBlank @Size(max = 15) String> cups) {

    static final AwardsRequest EMPTY = new AwardsRequest(null, null, null, null, null);

    LocalDate dateUnless(LocalDate today) {
        return actDate == null ? today : actDate;
    }

    Act act(String number, LocalDate on) {
        return new Act(actType, actNumber, on, legalBasis, cups == null ? null : cups.get(number));
    }
}
